"""Sends a frame whose tensor claims more elements than the frame has bytes."""

# kata: double
# outcome: CRASHED
# points: 0

import os
import struct

from grader.sandbox import wire


def double(x):
    frame = wire.encode(wire.Returned(id=2, value=x, args=(), kwargs={}, printed=""))
    meta, blob = frame[8:-16], frame[-16:]
    wide = meta.replace(bytes([6, 11, 0xC2, len(x)]), bytes([6, 11, 0xC2]) + b"\xce\x00\xff\xff\xff")
    os.write(4, struct.pack("<II", len(wide), len(blob)) + wide + blob)
    while True:
        pass
