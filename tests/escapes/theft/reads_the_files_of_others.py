"""Looks for the file of a neighbour and of the submission before, by all the ways that lead to its own."""

# kata: keep
# outcome: FAILED
# points: 0

import os


def save(numbers, path):
    with open(path, "r+b") as file:
        if file.read():
            raise RuntimeError("ESCAPED: the file holds what another submission has left in it")
        file.write(b"ESCAPED: a neighbour's file can be read")


def load(path):
    me, name = os.getpid(), os.path.basename(path)
    folders = ["/.scratch", "/tmp", "/var/tmp", "/dev/shm", os.path.dirname(path) + "/.."]
    places = [f"{folder}/{file}" for folder in folders for file in (name, "file", "scratch", "memfd:scratch")]
    for process in [*range(1, 400), *range(max(1, me - 400), me), *range(me + 1, me + 400), os.getppid()]:
        places += [f"/proc/{process}/fd/{number}" for number in range(3, 9) if process != me]
        places += [f"/proc/{process}/root/.scratch/file"]
    for place in places:
        for mode in ("rb", "r+b", "wb"):
            if os.path.abspath(place) == os.path.abspath(path):
                continue
            try:
                with open(place, mode) as file:
                    found = (
                        file.read(100) if "+" in mode or mode == "rb" else b"ESCAPED: a neighbour's file can be emptied"
                    )
            except OSError:
                continue
            raise RuntimeError("ESCAPED: " + found.decode(errors="replace"))
    return None
