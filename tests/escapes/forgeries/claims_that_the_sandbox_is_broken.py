"""Sends the frame that a runner sends when it cannot confine itself: that would be the grader's fault, not a 0."""

# kata: double
# outcome: CRASHED
# points: 0

import os

from grader.sandbox import wire


def double(x):
    os.write(4, wire.encode(wire.Unable(id=0, sentence="this machine has no Landlock")))
    os._exit(1)
