"""Aborts the process, which leaves a core dump where that is allowed."""

# kata: double
# outcome: CRASHED
# points: 0

import os


def double(x):
    os.abort()
