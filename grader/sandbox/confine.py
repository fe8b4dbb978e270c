"""Take away from a process everything that learner code has no use for.

Invariants: each layer is enough for most attacks on its own, and no layer trusts another; a layer that the kernel
refuses raises `Unconfined`, except namespaces, which ordinary users are often denied; nothing here is undone later.

Two moments: namespaces, ruleset and filter are made once in the zygote, `confine` runs in every runner before its first
byte of learner code. Landlock is called through ctypes because no maintained binding covers its network and scope
rules; the seccomp program comes from libseccomp, which knows the system call numbers of every architecture.
"""

from __future__ import annotations

import contextlib
import ctypes
import ctypes.util
import errno
import fcntl
import itertools
import os
import resource
import signal
import struct
import sys
import sysconfig
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

_libc = ctypes.CDLL(None, use_errno=True)
for _name in ("prctl", "capset", "syscall"):
    with contextlib.suppress(AttributeError):  # on other systems than Linux, where nothing is confined
        getattr(_libc, _name)  # found now, not by every runner in the symbol tables of eighty libraries


class Unconfined(Exception):
    """This machine lacks something that the sandbox needs; the text is a sentence for whoever runs the grader."""


def _call(name: str, *args: Any) -> int:
    """A libc function by name; OSError when it returns -1."""
    result = getattr(_libc, name)(*args)
    if result == -1:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number), name)
    return int(result)


# --- What a runner may read -------------------------------------------------------------------------------------------


#: Where loaded libraries lie, and where `torch.seed()` takes its numbers from; neither tells anything of the machine.
_READABLE_FILES = ("/etc/ld.so.cache", "/dev/urandom")


def readable_paths() -> list[str]:
    """What imports still need inside: the standard library, site-packages, folders of loaded libraries, two files.

    They hold published code only. `reference/` must lie in none of them; the self-test fails closed when it does.
    """
    paths = {
        *(sysconfig.get_path(name) for name in ("stdlib", "platstdlib", "purelib", "platlib")),
        *(entry for entry in sys.path if Path(entry).name in ("site-packages", "dist-packages", "lib-dynload")),
        *_folders_of_loaded_libraries(),
    }
    existing = {os.path.realpath(path) for path in paths if path and Path(path).is_dir()}
    existing.discard("/")
    outermost = {path for path in existing if not any(_inside(path, other) for other in existing - {path})}
    return sorted(outermost | {path for path in _READABLE_FILES if Path(path).exists()})


def _inside(path: str, folder: str) -> bool:
    return path.startswith(folder.rstrip("/") + "/")


def _folders_of_loaded_libraries() -> set[str]:
    with open("/proc/self/maps") as maps:
        files = {line.split(None, 5)[5].strip() for line in maps if line.count("/") and ".so" in line}
    return {str(Path(file).parent) for file in files}


# --- Namespaces: once, in the zygote ----------------------------------------------------------------------------------

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
            _call("unshare", apart)
            return True
    try:
        _call("unshare", apart | _NEWUSER)
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
    _call("mount", b"none", b"/", None, _MS_REC | _MS_PRIVATE, None)
    root = "/tmp"  # any folder that exists everywhere; it is covered in this mount namespace only
    sources = [(os.open(path, os.O_PATH | os.O_CLOEXEC), path) for path in readable]  # some may lie below it
    _call("mount", b"tmpfs", root.encode(), b"tmpfs", _MS_NOSUID | _MS_NODEV, b"size=1m,mode=0755")
    for source, path in sources:
        _bind(source, root + path, is_folder=os.path.isdir(f"/proc/self/fd/{source}"))
        os.close(source)
    os.mkdir(root + "/.old", 0o700)
    os.chdir(root)
    _syscall("pivot_root", b".", b".old")
    os.chdir("/")
    _call("umount2", b"/.old", _MNT_DETACH)
    os.rmdir("/.old")
    os.mkdir(_SCRATCH_FOLDER, 0o755)
    _call("mount", b"none", b"/", None, _MS_REMOUNT | _MS_RDONLY | _MS_NOSUID | _MS_NODEV, b"size=1m,mode=0755")


def _bind(source: int, target: str, *, is_folder: bool) -> None:
    os.makedirs(target if is_folder else os.path.dirname(target), 0o755, exist_ok=True)
    if not is_folder:
        os.close(os.open(target, os.O_CREAT | os.O_WRONLY, 0o644))
    _call("mount", f"/proc/self/fd/{source}".encode(), target.encode(), None, _MS_BIND | _MS_REC, None)
    # A user namespace may not drop flags that the original mount has, so they are repeated.
    kept = os.statvfs(target).f_flag & (_MS_NOSUID | _MS_NODEV | 8 | 1024 | 2048 | 4096)
    flags = {8: 8, 1024: 1024, 2048: 2048, 4096: 1 << 21}
    again = sum(flags.get(flag, flag) for flag in (_MS_NOSUID, _MS_NODEV, 8, 1024, 2048, 4096) if kept & flag)
    _call("mount", b"none", target.encode(), None, _MS_REMOUNT | _MS_BIND | _MS_RDONLY | again, None)


def _syscall(name: str, *args: Any) -> int:
    seccomp = _libseccomp()
    return _call("syscall", seccomp.resolve_syscall(seccomp.system_arch(), name), *args)


# --- Landlock ---------------------------------------------------------------------------------------------------------

_LANDLOCK_CREATE, _LANDLOCK_ADD, _LANDLOCK_RESTRICT = 444, 445, 446  # the same number on every architecture
_WRITE_FILE, _READ_FILE, _READ_DIR, _TRUNCATE = 1 << 1, 1 << 2, 1 << 3, 1 << 14
#: Rights of the file system that each version of Landlock can take away, as a number of lowest bits.
_FS_BITS = {1: 13, 2: 14, 3: 15, 4: 15, 5: 16}
_NET_BITS = 0b11  # bind and connect of TCP, from version 4
_SCOPE_BITS = 0b11  # abstract Unix sockets and signals, from version 6


def landlock_version() -> int:
    """The kernel's Landlock version; 0 where it has none or has it switched off."""
    try:
        return _call("syscall", _LANDLOCK_CREATE, None, 0, 1)
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
    ruleset = _call("syscall", _LANDLOCK_CREATE, handled[:size], size, 0)
    rules = [(path, _READ_FILE | _READ_DIR if os.path.isdir(path) else _READ_FILE) for path in readable]
    if writable:
        rules.append((writable, (_READ_FILE | _WRITE_FILE | _TRUNCATE) & handled_of_files))
    for path, rights in rules:
        folder = os.open(path, os.O_PATH | os.O_CLOEXEC)
        try:
            _call("syscall", _LANDLOCK_ADD, ruleset, 1, struct.pack("=Qi", rights, folder), 0)
        finally:
            os.close(folder)
    high = fcntl.fcntl(ruleset, fcntl.F_DUPFD_CLOEXEC, 16)  # out of the way of a runner's two pipes
    os.close(ruleset)
    return high


# --- seccomp ----------------------------------------------------------------------------------------------------------

#: What an interpreter with torch on one thread calls: memory, its own descriptors, reading files, clocks, signals to
#: nobody. Everything else fails with EPERM: sockets, processes, threads, signals, mounts, keys, tracing, io_uring.
_ALLOWED = """
    read readv pread64 preadv write writev close lseek _llseek
    fstat fstat64 newfstatat fstatat64 stat stat64 lstat lstat64 statx statfs fstatfs
    open openat access faccessat faccessat2 readlink readlinkat getcwd getdents getdents64
    mmap mmap2 munmap mprotect mremap madvise brk msync mincore membarrier
    rt_sigaction rt_sigprocmask rt_sigreturn rt_sigpending sigaltstack restart_syscall
    poll ppoll select pselect6 _newselect nanosleep clock_nanosleep clock_nanosleep_time64 sched_yield
    clock_gettime clock_gettime64 clock_getres clock_getres_time64 gettimeofday time times
    getpid getppid gettid getuid geteuid getgid getegid getresuid getresgid getgroups getpgrp getpgid getsid
    getrandom getrusage getrlimit ugetrlimit sysinfo uname getcpu sched_getaffinity sched_getparam sched_getscheduler
    futex futex_time64 set_robust_list rseq set_tid_address arch_prctl exit exit_group
""".split()
_TCGETS = 0x5401
_PR_SET_VMA = 0x5356_4D41


def _libseccomp() -> Any:
    """pyseccomp, imported without the compiler that its search for libseccomp would start (0.1 s)."""
    search = ctypes.util.find_library
    ctypes.util.find_library = lambda name: "libseccomp.so.2" if name == "seccomp" else search(name)
    try:
        import pyseccomp
    except (ImportError, OSError, RuntimeError) as error:
        raise Unconfined("libseccomp is missing (Debian and Ubuntu: apt install libseccomp2)") from error
    finally:
        ctypes.util.find_library = search
    return pyseccomp


def seccomp_program() -> bytes:
    """The allow-list as a BPF program, compiled once by libseccomp."""
    seccomp = _libseccomp()
    program = seccomp.SyscallFilter(defaction=seccomp.ERRNO(errno.EPERM))
    for name in _ALLOWED:
        with contextlib.suppress(OSError, ValueError, RuntimeError):  # not every architecture has every call
            program.add_rule(seccomp.ALLOW, name)
    # glibc falls back to clone() when clone3() does not exist, and clone() is then refused with a clean error.
    program.add_rule(seccomp.ERRNO(errno.ENOSYS), "clone3")
    program.add_rule(seccomp.ALLOW, "ioctl", seccomp.Arg(1, seccomp.EQ, _TCGETS))
    for command in (1, 2, 3):  # F_GETFD, F_SETFD, F_GETFL; not F_SETOWN, not F_DUPFD
        program.add_rule(seccomp.ALLOW, "fcntl", seccomp.Arg(1, seccomp.EQ, command))
    program.add_rule(seccomp.ALLOW, "prlimit64", seccomp.Arg(2, seccomp.EQ, 0))
    program.add_rule(seccomp.ALLOW, "prctl", seccomp.Arg(0, seccomp.EQ, _PR_SET_VMA))
    with tempfile.TemporaryFile() as file:
        program.export_bpf(file)
        file.seek(0)
        return file.read()


class _Program(ctypes.Structure):
    """`struct sock_fprog` of linux/filter.h; an instruction has 8 bytes."""

    _fields_ = (("length", ctypes.c_ushort), ("instructions", ctypes.c_char_p))


def _load(program: bytes) -> None:
    loaded = _Program(len(program) // 8, program)
    _call("prctl", _PR_SET_SECCOMP, _SECCOMP_MODE_FILTER, ctypes.byref(loaded), 0, 0)


# --- Rights of the process --------------------------------------------------------------------------------------------

_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE, _PR_CAPBSET_READ, _PR_CAPBSET_DROP = 1, 4, 23, 24
_PR_SET_NAME, _PR_SET_SECCOMP, _PR_SET_CHILD_SUBREAPER, _PR_SET_NO_NEW_PRIVS = 15, 22, 36, 38
_SECCOMP_MODE_FILTER = 2


def call_process(name: str) -> None:
    """What `ps` and `top` call this process; at most 15 characters."""
    _call("prctl", _PR_SET_NAME, name.encode(), 0, 0, 0)


def adopt_orphans() -> None:
    """Become the parent of grandchildren whose parent ends, so that they can be waited for."""
    _call("prctl", _PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def die_with_parent(parent: int) -> None:
    """Ask the kernel to kill this process when its parent ends, also when that has just happened."""
    _call("prctl", _PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    if os.getppid() != parent:
        os._exit(1)


def give_up_regaining() -> None:
    """Empty the bounding set: no program started from here on could have a capability. Once, in the zygote."""
    for capability in range(64):
        if _libc.prctl(_PR_CAPBSET_READ, capability, 0, 0, 0) == 1:
            _libc.prctl(_PR_CAPBSET_DROP, capability, 0, 0, 0)  # refused to ordinary users, who have none to drop


def _drop_capabilities(uid: int | None) -> None:
    """Give up every capability, and become `uid` on the way where one is free to take."""
    if uid is not None:
        os.setgroups([])
        os.setresgid(uid, uid, uid)
        os.setresuid(uid, uid, uid)
    header, none = struct.pack("=II", 0x2008_0522, 0), bytes(24)
    _call("capset", header, none)


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


# --- A runner ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Confinement:
    """Everything that a runner needs to lock itself in, made once by the zygote.

    Attributes:
        ruleset: descriptor of the Landlock ruleset.
        program: the seccomp program, see `seccomp_program`.
        address_space: bytes of address space in use when a runner starts.
        readable: what the ruleset lets a runner read.
        pivoted: True where the zygote has a root of its own, in a mount namespace.
        file_bytes: how large files may become.
        descriptors: how many are kept, from 0.
    """

    ruleset: int
    program: bytes
    address_space: int
    readable: tuple[str, ...] = ()
    pivoted: bool = False
    file_bytes: int = 0
    descriptors: int = 5


def grant_scratch_file(confinement: Confinement, *, kib: int, uid: int | None) -> tuple[Confinement, str]:
    """Make the scratch file of this runner, before it confines itself.

    Where there is a mount namespace, the runner leaves it for a copy, in which a file system of its own holds this file
    and has no room for another. Elsewhere the file has no name at all: it is descriptor 5, and its path leads through
    /proc to the descriptors of whoever walks it; Landlock governs no file that cannot be mounted, so it needs no rule.
    Both are memory, are seen by nobody else, and end with the process, however that ends.

    Args:
        confinement: that of a runner without a file. Its ruleset belongs to all runners, so it is not added to.
        kib: how large the file may become.
        uid: the user that the runner will become, or None.

    Returns:
        The confinement that lets the runner write this file, and the file's path.
    """
    with_file = replace(confinement, file_bytes=kib * 1024)
    if not confinement.pivoted:
        file = os.memfd_create("scratch")
        os.dup2(file, 5)
        return replace(with_file, descriptors=6), "/proc/self/fd/5"
    _call("unshare", _NEWNS)
    room = f"size={kib}k,nr_inodes=2,mode=0755".encode()
    _call("mount", b"tmpfs", _SCRATCH_FOLDER.encode(), b"tmpfs", _MS_NOSUID | _MS_NODEV | _MS_NOEXEC, room)
    path = f"{_SCRATCH_FOLDER}/file"
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | os.O_CLOEXEC, 0o600))
    if uid is not None:
        os.chown(path, uid, uid)
    return replace(with_file, ruleset=landlock_ruleset(confinement.readable, path)), path


def confine(confinement: Confinement, *, memory_mib: int, cpu_seconds: int, uid: int | None, parent: int) -> None:
    """Lock this process in for good. Afterwards it has a few descriptors and can read published code.

    Args:
        confinement: made once in the zygote.
        memory_mib: address space beyond what is in use now.
        cpu_seconds: a backstop for the host's deadlines.
        uid: the user to become, or None.
        parent: the zygote's process id as seen from here.
    """
    _drop_capabilities(uid)
    die_with_parent(parent)  # after the change of user, which resets it
    _call("prctl", _PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    _call("prctl", _PR_SET_DUMPABLE, 0, 0, 0, 0)
    memory_bytes = confinement.address_space + memory_mib * 2**20
    limit(memory_bytes=memory_bytes, cpu_seconds=cpu_seconds, file_bytes=confinement.file_bytes)
    _call("syscall", _LANDLOCK_RESTRICT, confinement.ruleset, 0)
    os.closerange(confinement.descriptors, 1024)
    _load(confinement.program)


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
