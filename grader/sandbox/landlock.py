"""Landlock: which files a process may open, and that it may neither connect nor send signals.

Called through ctypes, because no maintained binding covers its network and scope rules. The ruleset is made once in the
zygote; every runner restricts itself with it.
"""

from __future__ import annotations

import fcntl
import os
import struct
from collections.abc import Iterable

from grader.sandbox.kernel import Unconfined, call

_LANDLOCK_CREATE, _LANDLOCK_ADD, _LANDLOCK_RESTRICT = 444, 445, 446  # the same number on every architecture
_WRITE_FILE, _READ_FILE, _READ_DIR, _TRUNCATE = 1 << 1, 1 << 2, 1 << 3, 1 << 14
#: Rights of the file system that each version of Landlock can take away, as a number of lowest bits.
_FS_BITS = {1: 13, 2: 14, 3: 15, 4: 15, 5: 16}
_NET_BITS = 0b11  # bind and connect of TCP, from version 4
_SCOPE_BITS = 0b11  # abstract Unix sockets and signals, from version 6


def landlock_version() -> int:
    """The kernel's Landlock version; 0 where it has none or has it switched off."""
    try:
        return call("syscall", _LANDLOCK_CREATE, None, 0, 1)
    except OSError:
        return 0


def landlock_ruleset(readable: Iterable[str], writable: str = "") -> int:
    """A ruleset that denies all it can, except reading below `readable`; returns its descriptor.

    Args:
        readable: folders and files.
        writable: one file that may be written as well.
    """
    version = landlock_version()
    if version == 0:
        raise Unconfined("this kernel has no Landlock (Linux 5.13 or newer, enabled at boot)")
    handled_of_files = (1 << _FS_BITS[min(version, 5)]) - 1
    handled = struct.pack(
        "=QQQ",
        handled_of_files,
        _NET_BITS if version >= 4 else 0,
        _SCOPE_BITS if version >= 6 else 0,
    )
    size = 24 if version >= 6 else 16 if version >= 4 else 8
    ruleset = call("syscall", _LANDLOCK_CREATE, handled[:size], size, 0)
    rules = [(path, _READ_FILE | _READ_DIR if os.path.isdir(path) else _READ_FILE) for path in readable]
    if writable:
        rules.append((writable, (_READ_FILE | _WRITE_FILE | _TRUNCATE) & handled_of_files))
    for path, rights in rules:
        folder = os.open(path, os.O_PATH | os.O_CLOEXEC)
        try:
            call("syscall", _LANDLOCK_ADD, ruleset, 1, struct.pack("=Qi", rights, folder), 0)
        finally:
            os.close(folder)
    high = fcntl.fcntl(ruleset, fcntl.F_DUPFD_CLOEXEC, 16)  # out of the way of a runner's two pipes
    os.close(ruleset)
    return high


def restrict(ruleset: int) -> None:
    """Put this process under a ruleset, for good; it has given up gaining privileges before."""
    call("syscall", _LANDLOCK_RESTRICT, ruleset, 0)
