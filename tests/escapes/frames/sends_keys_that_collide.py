"""Sends a dict whose keys have one hash, which makes dicts slow."""

# kata: double
# outcome: CRASHED FAILED RAISED
# points: 0

import os

from grader.sandbox import wire


def double(x):
    keys = [number * (2**61 - 1) for number in range(1, 4)] + [float(2**61 - 1) * n for n in range(1, 9000)]
    os.write(4, wire.encode(wire.Returned(id=2, value=dict.fromkeys(keys), args=(), kwargs={}, printed="")))
    os._exit(0)
