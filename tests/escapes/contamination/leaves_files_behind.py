"""Leaves files, folders, links and pipes wherever the next submission or the grader might come across them."""

# kata: double
# outcome: FAILED
# points: 0

import os
import tempfile

COURSE = "filled in by the judge"


def double(x):
    makers = (
        lambda path: open(path, "w").close(),
        lambda path: os.mkdir(path),
        lambda path: os.symlink("/etc/passwd", path),
        lambda path: os.mkfifo(path),
        lambda path: os.mknod(path),
        lambda path: tempfile.mkdtemp(prefix="ESCAPED", dir=os.path.dirname(path)),
    )
    home = os.path.dirname(COURSE) + "/home"
    for folder in ("", "/tmp", "/var/tmp", "/dev/shm", "/run", COURSE, home, os.path.expanduser("~"), "."):
        for make in makers:
            try:
                make(f"{folder}/ESCAPED")
            except OSError:
                continue
            raise RuntimeError("ESCAPED: a file was left behind")
    return x + 0
