"""Takes locks on files that every other process opens, too."""

# kata: double
# outcome: FAILED
# points: 0

import fcntl
import os

import torch


def double(x):
    descriptor = os.open(torch.__file__, os.O_RDONLY)
    for lock in (
        lambda: fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB),
        lambda: fcntl.lockf(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB),
        lambda: fcntl.fcntl(descriptor, fcntl.F_SETLEASE, fcntl.F_RDLCK),
        lambda: fcntl.fcntl(3, fcntl.F_SETOWN, os.getppid()),
        lambda: fcntl.fcntl(4, fcntl.F_SETFL, os.O_NONBLOCK),
        lambda: fcntl.fcntl(4, fcntl.F_SETPIPE_SZ, 2**20),
    ):
        try:
            lock()
        except OSError:
            continue
        raise RuntimeError("ESCAPED: something can be locked")
    return x + 0
