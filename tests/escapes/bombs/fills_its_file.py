"""Writes more into its file than it may become, at once and bit by bit, at its end and far beyond it."""

# kata: keep
# outcome: FAILED
# points: 0

import os

import torch

LIMIT = 64 * 1024


def save(numbers, path):
    for write in (at_once, bit_by_bit, far_beyond, by_its_length, through_memory):
        try:
            write(path)
        except (OSError, RuntimeError):
            pass
        if os.path.getsize(path) > LIMIT or os.stat(path).st_blocks * 512 > LIMIT:
            raise RuntimeError("ESCAPED: the file has grown beyond its limit")


def load(path):
    return os.path.getsize(path)


def at_once(path):
    with open(path, "wb", buffering=0) as file:
        file.write(bytes(2**24))


def bit_by_bit(path):
    with open(path, "ab", buffering=0) as file:
        for _ in range(2**24 // 4096):
            file.write(bytes(4096))


def far_beyond(path):
    with open(path, "r+b", buffering=0) as file:
        file.seek(2**40)
        file.write(b"x")


def by_its_length(path):
    for change in (lambda file: file.truncate(2**24), lambda file: os.posix_fallocate(file.fileno(), 0, 2**24)):
        with open(path, "r+b") as file:
            change(file)


def through_memory(path):
    torch.from_file(path, shared=True, size=2**24, dtype=torch.uint8).fill_(1)
