"""Tells when the file of a kata may have changed.

Invariants: it may tell too often and never too rarely: whoever is told reads the file; where the system does not tell
of changes (network and WSL file systems, no watches left), the file is looked at instead.

Linux is asked through `inotify`, other systems through watchfiles.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

from grader.errors import UsageError

STEP_MILLISECONDS = 5
POLL_SECONDS = 0.1
#: How often it is seen whether the folder is still the same one.
FOLDER_SECONDS = 2.0
#: File systems that note times in steps of up to two seconds have files that change without a new time.
COARSEST_SECONDS = 3.0

VARIABLE = "KATA_WATCH_POLLING"
_MOUNTS = Path("/proc/self/mountinfo")
#: Where changes made elsewhere, on a server or in Windows, reach nobody here.
_REMOTE = (
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "smbfs",
    "9p",
    "drvfs",
    "vboxsf",
    "vmhgfs",
    "virtiofs",
    "afs",
    "ceph",
    "lustre",
)

Signature = tuple[int, int, int]
Identity = tuple[int, int] | None


def wants_polling(folder: Path) -> bool:
    """Whether a folder is to be looked at: where `KATA_WATCH_POLLING` says so, or else its file system.

    Raises:
        UsageError: the variable is neither 1 nor 0.
    """
    wanted = os.environ.get(VARIABLE, "")
    if wanted in ("0", "1"):
        return wanted == "1"
    if wanted:
        raise UsageError(f"{VARIABLE} is 1 to look at the file ten times a second, or 0 not to; leave it out if unsure")
    return is_remote(file_system_of(folder))


def is_remote(kind: str) -> bool:
    return kind in _REMOTE or kind.startswith("fuse.")


def file_system_of(folder: Path, mounts: Path = _MOUNTS) -> str:
    """The type of the file system that holds a folder; empty where nobody knows."""
    place, longest, kind = f"{os.path.realpath(folder)}/", -1, ""
    try:
        lines = mounts.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return ""
    for line in lines:
        before, _, after = line.partition(" - ")
        fields = before.split()
        if len(fields) < 5 or not after:
            continue
        mounted = fields[4].encode("utf-8", "surrogateescape").decode("unicode_escape").rstrip("/") + "/"
        if place.startswith(mounted) and len(mounted) >= longest:  # a later mount hides an earlier one
            longest, kind = len(mounted), after.split()[0]
    return kind


def signature(file: Path) -> Signature | None:
    """What changes with every save; None when the file is not there."""
    try:
        status = file.stat()
    except (OSError, ValueError):
        return None
    return status.st_mtime_ns, status.st_size, status.st_ino


class Files:
    """Watches one file at a time in a thread of its own; `close` when done.

    Args:
        changed: called from that thread.
        told: called from that thread with a sentence when the system cannot tell of changes.
    """

    def __init__(self, changed: Callable[[], None], told: Callable[[str], None]) -> None:
        self._changed = changed
        self._told = told
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None

    def watch(self, file: Path) -> None:
        """Watch this file and no other from now on."""
        self.close()
        self._stop = threading.Event()
        self._bell, self._rope = os.pipe()
        follow = self._poll if wants_polling(file.parent) else self._listen
        self._thread = threading.Thread(target=follow, args=(file, self._stop), daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._stop.set()
        if self._thread is not None:
            os.write(self._rope, b".")
            self._thread.join()
            self._thread = None
            os.close(self._bell)
            os.close(self._rope)

    def _listen(self, file: Path, stop: threading.Event) -> None:
        """The folder is watched and not the file, because most editors put a new file in the old one's place."""
        follow = self._follow_inotify if sys.platform == "linux" else self._follow_watchfiles
        try:
            while not stop.is_set():
                follow(file, stop, _identity(file.parent))
        except (ImportError, AttributeError, OSError, RuntimeError) as error:
            if stop.is_set():
                return
            if file.parent.is_dir():  # a folder that is gone for a moment is no fault of the system
                self._told(f"The system cannot tell of saves ({_reason(error)}); the file is looked at instead.")
            self._poll(file, stop)

    def _follow_inotify(self, file: Path, stop: threading.Event, folder: Identity) -> None:
        """Until another folder is in this one's place, which needs another watch."""
        from grader.watch.inotify import Folder

        with Folder(file.parent) as watched:
            self._changed()  # what happened before the watch was there
            while not stop.is_set() and _identity(file.parent) == folder:
                if watched.changes(self._bell, FOLDER_SECONDS) & {file.name, ""}:
                    self._changed()

    def _follow_watchfiles(self, file: Path, stop: threading.Event, folder: Identity) -> None:
        """The same on other systems."""
        # Its front would collect changes for 50 ms at least, and filters what is dealt with here.
        from watchfiles._rust_notify import RustNotify

        notify = RustNotify([str(file.parent)], False, False, 0, False, False)
        self._changed()
        while not stop.is_set() and _identity(file.parent) == folder:
            changes = notify.watch(1, STEP_MILLISECONDS, int(FOLDER_SECONDS * 1000), stop)
            if isinstance(changes, set) and any(Path(path).name == file.name for _, path in changes):
                self._changed()

    def _poll(self, file: Path, stop: threading.Event) -> None:
        known = signature(file)
        while not stop.wait(POLL_SECONDS):
            now = signature(file)
            is_recent = now is not None and abs(time.time() - now[0] / 1e9) < COARSEST_SECONDS
            if now != known or is_recent:
                self._changed()
            known = now


def _identity(folder: Path) -> Identity:
    try:
        status = folder.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _reason(error: Exception) -> str:
    return os.strerror(error.errno) if isinstance(error, OSError) and error.errno else type(error).__name__
