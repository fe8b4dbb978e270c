"""Leave the machine's namespaces, and let go of its files: once, in the zygote.

The only layer that may be missing: ordinary users are often denied it, and the others then stand alone.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable
from pathlib import Path

from grader.sandbox.kernel import call
from grader.sandbox.seccomp import syscall

_NEWNS, _NEWUTS, _NEWIPC, _NEWUSER, _NEWPID, _NEWNET = (
    0x0002_0000,
    0x0400_0000,
    0x0800_0000,
    0x1000_0000,
    0x2000_0000,
    0x4000_0000,
)
_MS_RDONLY, _MS_NOSUID, _MS_NODEV, _MS_NOEXEC, _MS_REMOUNT = 1, 2, 4, 8, 32
_MS_BIND, _MS_REC, _MS_PRIVATE = 4096, 16384, 1 << 18
_MNT_DETACH = 2

#: Where runners with a scratch file put a file system of their own; an empty folder to all others.
_SCRATCH_FOLDER = "/.scratch"


def unshare() -> bool:
    """Leave the machine's namespaces where that is allowed; the next child is process 1 of the new ones.

    Root does it directly; anybody else gets a user namespace first. Returns False where neither is allowed (inside
    Docker's default profile, for example): the other layers then stand alone.
    """
    apart = _NEWNS | _NEWUTS | _NEWIPC | _NEWPID | _NEWNET
    uid, gid = os.geteuid(), os.getegid()
    if uid == 0:
        with contextlib.suppress(OSError):
            call("unshare", apart)
            return True
    try:
        call("unshare", apart | _NEWUSER)
    except OSError:
        return False
    Path("/proc/self/setgroups").write_text("deny")
    Path("/proc/self/uid_map").write_text(f"{uid} {uid} 1")
    Path("/proc/self/gid_map").write_text(f"{gid} {gid} 1")
    return True


def pivot(readable: Iterable[str]) -> None:
    """Make a root of only the readable paths, read-only, and let go of the old one.

    Hides even the existence and size of every other file, which Landlock does not (`stat` is not governed by it).
    """
    call("mount", b"none", b"/", None, _MS_REC | _MS_PRIVATE, None)
    root = "/tmp"  # any folder that exists everywhere; it is covered in this mount namespace only
    sources = [(os.open(path, os.O_PATH | os.O_CLOEXEC), path) for path in readable]  # some may lie below it
    call("mount", b"tmpfs", root.encode(), b"tmpfs", _MS_NOSUID | _MS_NODEV, b"size=1m,mode=0755")
    for source, path in sources:
        _bind(source, root + path, is_folder=os.path.isdir(f"/proc/self/fd/{source}"))
        os.close(source)
    os.mkdir(root + "/.old", 0o700)
    os.chdir(root)
    syscall("pivot_root", b".", b".old")
    os.chdir("/")
    call("umount2", b"/.old", _MNT_DETACH)
    os.rmdir("/.old")
    os.mkdir(_SCRATCH_FOLDER, 0o755)
    call("mount", b"none", b"/", None, _MS_REMOUNT | _MS_RDONLY | _MS_NOSUID | _MS_NODEV, b"size=1m,mode=0755")


def _bind(source: int, target: str, *, is_folder: bool) -> None:
    os.makedirs(target if is_folder else os.path.dirname(target), 0o755, exist_ok=True)
    if not is_folder:
        os.close(os.open(target, os.O_CREAT | os.O_WRONLY, 0o644))
    call("mount", f"/proc/self/fd/{source}".encode(), target.encode(), None, _MS_BIND | _MS_REC, None)
    # A user namespace may not drop flags that the original mount has, so they are repeated.
    kept = os.statvfs(target).f_flag & (_MS_NOSUID | _MS_NODEV | 8 | 1024 | 2048 | 4096)
    flags = {8: 8, 1024: 1024, 2048: 2048, 4096: 1 << 21}
    again = sum(flags.get(flag, flag) for flag in (_MS_NOSUID, _MS_NODEV, 8, 1024, 2048, 4096) if kept & flag)
    call("mount", b"none", target.encode(), None, _MS_REMOUNT | _MS_BIND | _MS_RDONLY | again, None)


def mount_scratch_folder(kib: int) -> str:
    """Leave the zygote's mounts for a copy with a folder that has room for one file of this size; returns its path."""
    call("unshare", _NEWNS)
    room = f"size={kib}k,nr_inodes=2,mode=0755".encode()
    call("mount", b"tmpfs", _SCRATCH_FOLDER.encode(), b"tmpfs", _MS_NOSUID | _MS_NODEV | _MS_NOEXEC, room)
    return _SCRATCH_FOLDER
