"""Writes to every place that it can find until there is no room, by files with names and without."""

# kata: double
# outcome: FAILED
# points: 0

import os
import tempfile


def double(x):
    for make in (
        lambda: tempfile.TemporaryFile(),
        lambda: open("/tmp/ESCAPED", "wb"),
        lambda: open("/dev/shm/ESCAPED", "wb"),
        lambda: open("ESCAPED", "wb"),
        lambda: os.fdopen(os.open("/tmp", os.O_TMPFILE | os.O_RDWR), "wb"),
        lambda: os.fdopen(os.memfd_create("ESCAPED"), "wb"),
        lambda: os.fdopen(1, "wb", closefd=False),
    ):
        try:
            with make() as file:
                for _ in range(64):
                    file.write(bytes(2**20))
                if file.fileno() != 1:
                    raise RuntimeError("ESCAPED: a file can be filled")
        except OSError:
            continue
    return x + 0
