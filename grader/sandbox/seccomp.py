"""seccomp: which system calls a process may make.

The program comes from libseccomp, which knows the numbers of system calls on every architecture. It is compiled once in
the zygote; every runner loads it.
"""

from __future__ import annotations

import contextlib
import ctypes
import ctypes.util
import errno
import tempfile
from typing import Any

from grader.sandbox.kernel import Unconfined, call

_PR_SET_SECCOMP, _SECCOMP_MODE_FILTER = 22, 2

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


def load(program: bytes) -> None:
    loaded = _Program(len(program) // 8, program)
    call("prctl", _PR_SET_SECCOMP, _SECCOMP_MODE_FILTER, ctypes.byref(loaded), 0, 0)


def syscall(name: str, *args: Any) -> int:
    """A system call by the name that libseccomp knows it by; OSError when it fails."""
    seccomp = _libseccomp()
    return call("syscall", seccomp.resolve_syscall(seccomp.system_arch(), name), *args)
