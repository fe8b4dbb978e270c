"""Fills its file to the brim, keeps it open and mapped, and looks whether anybody else has left something in it."""

# kata: keep
# outcome: FAILED
# points: 0

import torch

KEPT = []


def save(numbers, path):
    with open(path, "rb") as file:
        if file.read(1):
            raise RuntimeError("ESCAPED: the file was not empty")
    file = open(path, "w+b", buffering=0)
    file.write(b"ESCAPED" * 9000)
    KEPT.append((file, torch.from_file(path, shared=True, size=60_000, dtype=torch.uint8)))


def load(path):
    for file, memory in KEPT:
        file.seek(0)
        file.write(b"ESCAPED" * 9000)
        memory.fill_(7)
    return None
