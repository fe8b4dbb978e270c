"""Sends SIGKILL to the process above it, to its group and to whatever else it may signal."""

# kata: double
# outcome: RAISED
# points: 0

import os
import signal


def double(x):
    for target in (os.getppid(), 0, -1, 1):
        try:
            os.kill(target, signal.SIGKILL)
        except PermissionError:
            continue
        raise RuntimeError("ESCAPED: a signal was sent")
    os.kill(os.getpid(), signal.SIGKILL)
