"""Sends replies for as long as somebody reads them."""

# kata: double
# outcome: CRASHED FAILED
# points: 0

import os

from grader.sandbox import wire


def double(x):
    reply = wire.encode(wire.Returned(id=2, value=[0] * 1000, args=(), kwargs={}, printed=""))
    while True:
        os.write(4, reply)
