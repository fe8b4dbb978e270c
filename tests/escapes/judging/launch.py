"""Run a command as an ordinary user who can reach the folders it needs: `launch.py UID FOLDER... -- COMMAND...`.

Root often has Python in a folder of its own (`/root/...`, mode 0700), where nobody else gets to it. So this process
leaves the mount namespace, covers each closed folder on the way to a needed one with an empty file system, binds the
needed ones back, gives up root for good, and only then becomes the command. Nothing changes for the rest of the
machine.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

_libc = ctypes.CDLL(None, use_errno=True)
_CLONE_NEWNS = 0x0002_0000
_MS_BIND, _MS_REC, _MS_PRIVATE = 4096, 16384, 1 << 18


def main(arguments: Sequence[str]) -> NoReturn:
    end = arguments.index("--")
    user, folders, command = int(arguments[0]), arguments[1:end], arguments[end + 1 :]
    _call("unshare", _CLONE_NEWNS)
    _call("mount", b"none", b"/", None, _MS_REC | _MS_PRIVATE, None)
    _open_the_way(sorted({os.path.realpath(folder) for folder in folders}))
    os.setgroups([])
    os.setresgid(user, user, user)
    os.setresuid(user, user, user)
    os.execv(command[0], command)


def _open_the_way(folders: Sequence[str]) -> None:
    """Make every folder reachable for everybody, here only."""
    closed: dict[str, list[str]] = {}
    for folder in folders:
        ancestors = [str(parent) for parent in reversed(Path(folder).parents)]
        barrier = next((parent for parent in ancestors if not Path(parent).stat().st_mode & 0o001), None)
        if barrier is not None:
            closed.setdefault(barrier, []).append(folder)
    for barrier, behind in closed.items():
        held = {folder: os.open(folder, os.O_PATH) for folder in behind}
        _call("mount", b"tmpfs", barrier.encode(), b"tmpfs", 0, b"size=1m,mode=0755")
        for folder, descriptor in held.items():
            Path(folder).mkdir(0o755, parents=True, exist_ok=True)
            _call("mount", f"/proc/self/fd/{descriptor}".encode(), folder.encode(), None, _MS_BIND | _MS_REC, None)
            os.close(descriptor)


def _call(name: str, *arguments: object) -> None:
    if getattr(_libc, name)(*arguments) == -1:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number), name)


if __name__ == "__main__":
    main(sys.argv[1:])
