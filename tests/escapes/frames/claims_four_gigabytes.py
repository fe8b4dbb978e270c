"""Sends a header that claims the largest sizes there are, for whoever allocates on its word."""

# kata: double
# outcome: CRASHED
# points: 0

import os
import struct


def double(x):
    os.write(4, struct.pack("<II", 2**32 - 1, 2**32 - 1))
    while True:
        pass
