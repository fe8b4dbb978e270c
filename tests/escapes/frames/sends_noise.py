"""Sends bytes without a meaning."""

# kata: double
# outcome: CRASHED
# points: 0

import os
import struct


def double(x):
    os.write(4, struct.pack("<II", 4096, 4096) + os.urandom(8192))
    while True:
        pass
