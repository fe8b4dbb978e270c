"""Calls itself without an end, after it has taken away the limit."""

# kata: double
# outcome: CRASHED OUT_OF_MEMORY RAISED TIMED_OUT
# points: 0

import sys

sys.setrecursionlimit(2**31 - 1)


class Deep:
    def __eq__(self, other):
        return self == other


def double(x):
    return Deep() == Deep()
