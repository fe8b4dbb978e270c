"""Makes processes that make processes, by every call that makes one."""

# kata: double
# outcome: FAILED
# points: 0

import ctypes
import os
import subprocess


def double(x):
    libc = ctypes.CDLL(None)
    for make in (
        os.fork,
        os.forkpty,
        lambda: os.posix_spawn("/bin/sh", ["sh", "-c", "sleep 60"], {}),
        lambda: subprocess.Popen(["sleep", "60"]),
        lambda: os.system("sleep 60 &") and 1 / 0,
        lambda: os.execv("/bin/sleep", ["sleep", "60"]),
        lambda: 1 / 0 if libc.fork() == -1 else None,
        lambda: 1 / 0 if libc.syscall(58) == -1 else None,
    ):
        try:
            made = make()
        except (OSError, ZeroDivisionError):
            continue
        if made == 0:
            while True:
                pass
        raise RuntimeError("ESCAPED: there is another process")
    return x + 0
