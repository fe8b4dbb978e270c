"""Asks for everything that was taken away: users, capabilities, limits, priorities, namespaces, mounts, tracing.

What it asks for has no meaning, so that nothing happens where it is granted; a refusal is told by the error alone.
"""

# kata: double
# outcome: FAILED
# points: 0

import ctypes
import errno
import os
import platform
import resource

NOWHERE = b"/ESCAPED/nowhere"
CALLS = {
    "setuid": (0,),
    "setresuid": (0, 0, 0),
    "setgid": (0,),
    "setgroups": (0, None),
    "unshare": (0x8000_0000,),
    "setns": (3, 0),
    "chroot": (NOWHERE,),
    "mount": (b"none", NOWHERE, b"tmpfs", 0, None),
    "umount2": (NOWHERE, 2),
    "pivot_root": (NOWHERE, NOWHERE),
    "ptrace": (0x4206, os.getppid(), 0, 0),
    "personality": (0xFFFF_FFFF,),
    "setpriority": (0, 0, 0),
    "sched_setaffinity": (0, 8, b"\xff" * 8),
    "acct": (NOWHERE,),
    "swapoff": (NOWHERE,),
    "reboot": (1,),
    "sethostname": (NOWHERE, -1),
    "fork": (),
    "setsid": (),
    "setpgid": (0, 0),
    "inotify_init": (),
    "eventfd": (0, 0),
    "epoll_create": (1,),
    "timerfd_create": (1, 0),
    "signalfd": (-1, bytes(128), 0),
    "dup": (4,),
}
NUMBERED_CALLS = (
    (250, (0, 0, 0)),  # keyctl
    (298, (bytes(128), 0, -1, -1, 0)),  # perf_event_open
    (321, (0, bytes(128), 128)),  # bpf
    (323, (0,)),  # userfaultfd
    (425, (8, bytes(256))),  # io_uring_setup
    (434, (os.getppid(), 0)),  # pidfd_open
    (438, (3, 4, 0)),  # pidfd_getfd
    (435, (bytes(88), 88)),  # clone3
    (56, (17, 0, 0, 0, 0)),  # clone
    (157, (4, 1, 0, 0, 0)),  # prctl: dumpable again
    (157, (22, 0, 0, 0, 0)),  # prctl: seccomp
    (444, (None, 0, 0)),  # landlock_create_ruleset
    (317, (0, 0, None)),  # seccomp
)
LIMITS = (resource.RLIMIT_AS, resource.RLIMIT_NPROC, resource.RLIMIT_NOFILE, resource.RLIMIT_FSIZE)


def is_refused(call, *arguments):
    ctypes.set_errno(0)
    return call(*arguments) == -1 and ctypes.get_errno() in (errno.EPERM, errno.ENOSYS)


def granted():
    libc = ctypes.CDLL(None, use_errno=True)
    for name, arguments in CALLS.items():
        if hasattr(libc, name) and not is_refused(getattr(libc, name), *arguments):
            yield name
    for number, arguments in NUMBERED_CALLS if platform.machine() == "x86_64" else ():
        if not is_refused(libc.syscall, number, *arguments):
            yield number
    for limit in LIMITS:
        try:
            resource.setrlimit(limit, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        except (OSError, ValueError):
            continue
        yield limit


def double(x):
    if rights := list(granted()):
        print(rights)
        raise RuntimeError("ESCAPED: a right was raised")
    return x + 0
