"""Makes the interpreter read address 0."""

# kata: double
# outcome: CRASHED
# points: 0

import ctypes


def double(x):
    return ctypes.string_at(0)
