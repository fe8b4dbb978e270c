"""A program that tries what must fail: it plays the learner in the self-test, and its text travels to a runner.

Invariants: it is written as an attacker would, with nothing but the standard library; every attempt that succeeds is
named; an attempt that could do harm outside is one that only a broken sandbox would let through, and harmless then.
"""

import ctypes
import functools
import mmap
import os
import socket
import subprocess
import threading
from collections.abc import Callable

#: PTRACE_SEIZE: attaches without stopping the process, which PTRACE_ATTACH would leave stopped.
_SEIZE = 0x4206


def succeeded(hidden: list[str]) -> list[str]:
    """Names of forbidden actions that were possible.

    Args:
        hidden: files and folders that must not be readable.
    """
    attempts: dict[str, Callable[[], object]] = {
        "read a file of this machine": lambda: open("/etc/passwd").close(),
        "list the root of this machine's files": lambda: _fails_when_empty(_beyond_library(os.listdir("/"))),
        "write where others have their file": lambda: open("/.scratch/other", "w").close(),
        "write a file": lambda: open(f"/tmp/torch-katas-{os.getpid()}", "w").close(),
        "read another process's memory": lambda: open(f"/proc/{os.getppid()}/environ", "rb").close(),
        "open a network socket": lambda: socket.socket().close(),
        "open a local socket": lambda: socket.socketpair(),
        "start a process": _fork,
        "start a program": lambda: subprocess.run(["/bin/true"], check=True),
        "start a thread": lambda: threading.Thread(target=int).start(),
        "signal another process": lambda: os.kill(os.getppid(), 0),
        "become root": lambda: os.setuid(0),
        "leave its namespaces": lambda: _libc("unshare", 0x1000_0000),
        "trace a process": lambda: _libc("ptrace", _SEIZE, os.getppid(), 0, 0),
        "be traced": lambda: _libc("prctl", 4, 1, 0, 0, 0),
        "take memory without a limit": lambda: mmap.mmap(-1, 4 << 30).close(),  # taken, not touched
        "open descriptors without a limit": _open_many,
        "ignore its limits": _raise_limits,
    }
    attempts |= {f"read {path}": functools.partial(_look, path) for path in hidden}
    return [name for name, attempt in attempts.items() if _possible(attempt)]


def _possible(attempt: Callable[[], object]) -> bool:
    try:
        attempt()
    except BaseException:
        return False
    return True


def _open_many() -> None:
    """Descriptors are given back, or the attempts that follow would fail for the want of one."""
    opened: list[int] = []
    try:
        opened.extend(os.open(os.__file__, os.O_RDONLY) for _ in range(64))
    finally:
        for descriptor in opened:
            os.close(descriptor)


def _look(path: str) -> None:
    if os.path.isdir(path):
        os.listdir(path)
    else:
        open(path).close()


def _beyond_library(names: list[str]) -> list[str]:
    """What a pivoted root shows is only what leads to the library."""
    return [name for name in names if name in ("home", "proc", "boot", "srv", "mnt")]


def _fails_when_empty(names: list[str]) -> None:
    if not names:
        raise FileNotFoundError


def _fork() -> None:
    if os.fork() == 0:
        os._exit(0)


def _libc(name: str, *args: int) -> None:
    if getattr(ctypes.CDLL(None), name)(*args) == -1:
        raise PermissionError


def _raise_limits() -> None:
    import resource

    resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))
