"""Creates a second file, a folder, a link and a pipe beside the one file that it has, or by way of it."""

# kata: keep
# outcome: FAILED
# points: 0

import os
import tempfile


def save(numbers, path):
    folder = os.path.dirname(path)
    makers = (
        lambda place: open(place, "w").close(),
        lambda place: os.close(os.open(place, os.O_CREAT | os.O_EXCL | os.O_WRONLY)),
        lambda place: os.mkdir(place),
        lambda place: os.link(path, place),
        lambda place: os.symlink(path, place),
        lambda place: os.rename(path, place),
        lambda place: os.mkfifo(place),
        lambda place: os.mknod(place),
        lambda place: tempfile.mkdtemp(prefix="ESCAPED", dir=os.path.dirname(place)),
        lambda place: os.close(os.open(os.path.dirname(place), os.O_TMPFILE | os.O_WRONLY)),
    )
    for place in (f"{folder}/ESCAPED", f"{path}ESCAPED", f"{folder}/../ESCAPED", os.path.realpath(path) + "ESCAPED"):
        for make in makers:
            try:
                make(place)
            except OSError:
                continue
            raise RuntimeError("ESCAPED: there is a second file")
    try:
        os.listdir(folder)
    except OSError:
        return
    raise RuntimeError("ESCAPED: the folder can be listed")


def load(path):
    return None
