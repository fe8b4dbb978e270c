"""Rights of a process: its user, its capabilities, its parent, and the limits that the kernel keeps for it."""

from __future__ import annotations

import itertools
import os
import resource
import signal
import struct
from collections.abc import Iterable, Iterator
from pathlib import Path

from grader.sandbox.kernel import call, libc

_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE, _PR_CAPBSET_READ, _PR_CAPBSET_DROP = 1, 4, 23, 24
_PR_SET_NAME, _PR_SET_CHILD_SUBREAPER, _PR_SET_NO_NEW_PRIVS = 15, 36, 38


def call_process(name: str) -> None:
    """What `ps` and `top` call this process; at most 15 characters."""
    call("prctl", _PR_SET_NAME, name.encode(), 0, 0, 0)


def adopt_orphans() -> None:
    """Become the parent of grandchildren whose parent ends, so that they can be waited for."""
    call("prctl", _PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def die_with_parent(parent: int) -> None:
    """Ask the kernel to kill this process when its parent ends, also when that has just happened."""
    call("prctl", _PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    if os.getppid() != parent:
        os._exit(1)


def give_up_regaining() -> None:
    """Empty the bounding set: no program started from here on could have a capability. Once, in the zygote."""
    for capability in range(64):
        if libc.prctl(_PR_CAPBSET_READ, capability, 0, 0, 0) == 1:
            libc.prctl(_PR_CAPBSET_DROP, capability, 0, 0, 0)  # refused to ordinary users, who have none to drop


def drop_capabilities(uid: int | None) -> None:
    """Give up every capability, and become `uid` on the way where one is free to take."""
    if uid is not None:
        os.setgroups([])
        os.setresgid(uid, uid, uid)
        os.setresuid(uid, uid, uid)
    header, none = struct.pack("=II", 0x2008_0522, 0), bytes(24)
    call("capset", header, none)


def spare_uids() -> range:
    """User ids that root may give away to runners, at the far end of those mapped here; empty for anybody else."""
    start, _, length = (int(word) for word in Path("/proc/self/uid_map").read_text().split("\n")[0].split())
    if os.geteuid() != 0 or length < 65_536:
        return range(0)
    return range(start + length - 12_000, start + length - 2_000)


def uids_for_runners(spare: range, readable: Iterable[str], *, pivoted: bool) -> Iterator[int | None]:
    """A user of its own for each runner, where there are some to spare and they could still read the library.

    Without a user of its own, a runner keeps the grader's, without capabilities and behind the other layers.
    """
    if spare and all(_open_to_all(path, parents=not pivoted) for path in readable):
        return itertools.cycle(spare)
    return itertools.repeat(None)


def _open_to_all(path: str, *, parents: bool) -> bool:
    places = [Path(path), *(Path(path).parents if parents else ())]
    return all(place.stat().st_mode & 0o001 or not place.is_dir() for place in places)


def give_up_privileges() -> None:
    """Gain none from now on, and let no process of the same user look into this one."""
    call("prctl", _PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    call("prctl", _PR_SET_DUMPABLE, 0, 0, 0, 0)


def limit(*, memory_bytes: int, cpu_seconds: int, file_bytes: int = 0) -> None:
    """The kernel's own limits: memory, time, files, descriptors, processes, core dumps."""
    resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))
    resource.setrlimit(resource.RLIMIT_CPU, (cpu_seconds, cpu_seconds))
    resource.setrlimit(resource.RLIMIT_FSIZE, (file_bytes, file_bytes))
    resource.setrlimit(resource.RLIMIT_NOFILE, (32, 32))
    resource.setrlimit(resource.RLIMIT_NPROC, (1, 1))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def address_space() -> int:
    """Bytes of address space that this process has mapped."""
    return int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
