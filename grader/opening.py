"""Reading one file beneath a folder that somebody hostile filled.

Invariants: no symbolic link beneath the folder is followed, not even one that is swapped in while we look; nothing
but a regular file with one name is read, so a FIFO cannot stall us and a device is not touched; never more than the
limit is kept. Names come from the caller, who takes them from the catalog.

Each component is opened relative to the descriptor of its parent (`openat`). Where the system has no such call, as on
Windows, paths and `lstat` take its place; that can be raced, which is why grading others is refused there.
"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Sequence
from contextlib import ExitStack
from itertools import islice
from pathlib import Path
from types import TracebackType

LISTING_LIMIT = 1000

_HAS_OPENAT = os.open in os.supports_dir_fd and os.stat in os.supports_dir_fd and os.scandir in os.supports_fd
_COMMON = os.O_RDONLY | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)
_NO_LINK = getattr(os, "O_NOFOLLOW", 0)
_AS_FILE = _COMMON | getattr(os, "O_BINARY", 0)
_AS_FOLDER = _COMMON | getattr(os, "O_DIRECTORY", 0)
_MOUNT_POINT = 0xA0000003  # IO_REPARSE_TAG_MOUNT_POINT: a junction, which is a link that `S_ISLNK` does not know
_OURS = (errno.EMFILE, errno.ENFILE, errno.ENOMEM)  # no learner can mend these, so no kata may be lost to them
_CHUNK = 64 * 1024


class Missing(Exception):
    """There is no such file."""


class Refused(Exception):
    """There is something, and it is not read; says why and the way out, to be put behind the file's path."""


class TooLarge(Refused):
    """There is a file, and it is larger than what is read."""


class Folder:
    """An open folder; a context manager.

    Args:
        path: the folder.
        follow: whether `path` itself may be a symbolic link. What lies beneath it never may.

    Raises:
        OSError: the folder cannot be opened.
        ValueError: the path holds what no path can, such as a NUL.
    """

    def __init__(self, path: Path, *, follow: bool) -> None:
        self._place: int | Path = path
        if _HAS_OPENAT:
            self._place = os.open(path, _AS_FOLDER | (0 if follow else _NO_LINK))

    def __enter__(self) -> Folder:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if isinstance(self._place, int):
            os.close(self._place)

    def read(self, parts: Sequence[str], limit: int) -> bytes:
        """Read the file whose path beneath this folder is `parts`.

        Args:
            parts: at least one name; the last one is the file's.
            limit: the largest file that is read, in bytes.

        Raises:
            Missing: it is not there.
            Refused: it is not a plain file of at most `limit` bytes, or cannot be read.
            OSError: the machine has no descriptor or memory left.
        """
        *folders, name = parts
        with ExitStack() as opened:
            parent = self._descend(folders, opened)
            return _read_file(parent, name, limit, opened)

    def holds_folder(self, name: str) -> bool:
        """Whether `name` is a folder here, or a link, which will be refused when something beneath it is read."""
        try:
            status = _lstat(self._place, name)
        except OSError:
            return False
        return stat.S_ISDIR(status.st_mode) or _is_link(status)

    def names(self, parts: Sequence[str] = ()) -> tuple[str, ...]:
        """At most `LISTING_LIMIT` names in the folder `parts`, to word messages with; none when it cannot be listed."""
        with ExitStack() as opened:
            try:
                place = self._descend(parts, opened)
                entries = opened.enter_context(os.scandir(place))
                return tuple(entry.name for entry in islice(entries, LISTING_LIMIT))
            except (OSError, Missing, Refused):
                return ()

    def _descend(self, folders: Sequence[str], opened: ExitStack) -> int | Path:
        place = self._place
        for name in folders:
            place = _open_folder(place, name, opened)
        return place


def read_file(path: Path, limit: int, *, follow: bool) -> bytes:
    """Read one file that was named by its own path.

    Args:
        path: the file.
        limit: the largest file that is read, in bytes.
        follow: whether `path` itself may be a symbolic link.

    Raises:
        Missing: it is not there.
        Refused: it is not a plain file of at most `limit` bytes, or cannot be read.
        OSError: the machine has no descriptor or memory left.
    """
    place = Path(os.path.realpath(path)) if follow else path
    with ExitStack() as opened:
        return _read_file(place.parent, place.name, limit, opened)


def _open_folder(parent: int | Path, name: str, opened: ExitStack) -> int | Path:
    try:
        status = _lstat(parent, name)
        _refuse_links(status, f"{name} on the way to it")
        if not stat.S_ISDIR(status.st_mode):
            raise Refused(f"is out of reach: {name} is not a folder; move it away and put the folder there")
        if isinstance(parent, Path):
            return parent / name
        return _opened(os.open(name, _AS_FOLDER | _NO_LINK, dir_fd=parent), opened)
    except OSError as error:
        raise _worded(error) from None


def _read_file(parent: int | Path, name: str, limit: int, opened: ExitStack) -> bytes:
    try:
        # Before opening: opening alone can already do something to a device. The `fstat` behind it is what decides.
        _refuse_unless_plain(_lstat(parent, name), limit)
        if isinstance(parent, Path):
            file = os.open(parent / name, _AS_FILE | _NO_LINK)
        else:
            file = os.open(name, _AS_FILE | _NO_LINK, dir_fd=parent)
        _opened(file, opened)
        _refuse_unless_plain(os.fstat(file), limit)
        return _read_up_to(file, limit)
    except OSError as error:
        raise _worded(error) from None


def _read_up_to(file: int, limit: int) -> bytes:
    """Read to the end; the file may grow meanwhile, so the size it had is not trusted."""
    content = bytearray()
    while chunk := os.read(file, _CHUNK):
        content += chunk
        if len(content) > limit:
            raise _too_large(limit)
    return bytes(content)


def _opened(descriptor: int, opened: ExitStack) -> int:
    opened.callback(os.close, descriptor)
    return descriptor


def _lstat(parent: int | Path, name: str) -> os.stat_result:
    if isinstance(parent, Path):
        return (parent / name).lstat()
    return os.stat(name, dir_fd=parent, follow_symlinks=False)


def _is_link(status: os.stat_result) -> bool:
    return stat.S_ISLNK(status.st_mode) or getattr(status, "st_reparse_tag", 0) == _MOUNT_POINT


def _refuse_links(status: os.stat_result, subject: str) -> None:
    if _is_link(status):
        raise Refused(f"is not read: {subject} is a symbolic link; put what it points to in its place")


def _refuse_unless_plain(status: os.stat_result, limit: int) -> None:
    _refuse_links(status, "it")
    if stat.S_ISDIR(status.st_mode):
        raise Refused("is a folder; put a file there")
    if not stat.S_ISREG(status.st_mode):
        raise Refused("is not a plain file (a pipe, socket or device); put a text file there")
    # A second name may belong to a file that its owner, and not the learner, can read. No tool that checks out or
    # unpacks work makes one.
    if status.st_nlink > 1:
        raise Refused("has a second name (a hard link); put a copy in its place")
    if status.st_size > limit:
        raise _too_large(limit)


def _too_large(limit: int) -> TooLarge:
    return TooLarge(f"is larger than {limit // 1024} KiB; keep only the functions of the kata")


def _worded(error: OSError) -> Exception:
    if error.errno in _OURS:
        return error
    if error.errno == errno.ENOENT:
        return Missing()
    if error.errno in (errno.EACCES, errno.EPERM):
        return Refused("cannot be read: permission denied; allow reading it (`chmod u+rX`)")
    if error.errno in (errno.ELOOP, errno.ENOTDIR):
        # Seen only when it changed between our look and our opening.
        return Refused(
            "is not read: it, or a folder on the way, is a symbolic link; put what it points to in its place"
        )
    reason = os.strerror(error.errno) if error.errno else "unknown error"
    return Refused(f"cannot be read ({reason}); save it again, and try once more")
