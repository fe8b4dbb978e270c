import errno
import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from grader.errors import UsageError
from grader.watch import files as watching
from grader.watch.files import Files, file_system_of, is_remote, wants_polling

MOUNTS = r"""
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
30 22 0:40 / /mnt/c rw,noatime - 9p C:\134 rw,dirsync
31 22 0:41 / /home/ada/my\040katas rw - nfs4 server:/katas rw
32 22 0:42 / /home/ada/drive rw - fuse.sshfs server: rw
33 22 0:42 / /mnt/usb rw - fuseblk /dev/sdb1 rw
"""


@pytest.mark.parametrize(
    ("folder", "kind", "remote"),
    [
        ("/home/ada/katas", "ext4", False),
        ("/mnt/c/katas", "9p", True),
        ("/mnt/cd", "ext4", False),
        ("/home/ada/my katas/linear", "nfs4", True),
        ("/home/ada/drive", "fuse.sshfs", True),
        ("/mnt/usb/katas", "fuseblk", False),
    ],
)
def test_file_systems_that_tell_nobody_are_known(tmp_path: Path, folder: str, kind: str, remote: bool) -> None:
    mounts = tmp_path / "mountinfo"
    mounts.write_text(MOUNTS)

    assert file_system_of(Path(folder), mounts) == kind
    assert is_remote(kind) is remote


def test_file_system_is_unknown_without_a_table(tmp_path: Path) -> None:
    assert file_system_of(tmp_path, tmp_path / "missing") == ""


def test_polling_is_decided_by_the_variable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KATA_WATCH_POLLING", "1")
    assert wants_polling(tmp_path)
    monkeypatch.setenv("KATA_WATCH_POLLING", "0")
    assert not wants_polling(tmp_path)
    monkeypatch.setenv("KATA_WATCH_POLLING", "often")
    with pytest.raises(UsageError, match="KATA_WATCH_POLLING is 1"):
        wants_polling(tmp_path)


class Watched:
    def __init__(self, file: Path) -> None:
        self.file = file
        self.news = threading.Event()
        self.told: list[str] = []
        self.files = Files(self.news.set, self.told.append)
        self.files.watch(file)
        self.news.wait(0.05)  # the thread has begun; a new file may be news already
        self.news.clear()

    def hears(self, seconds: float = 3.0) -> bool:
        heard = self.news.wait(seconds)
        self.news.clear()
        return heard


@pytest.fixture(params=["inotify", "watchfiles", "polling"])
def watched(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Watched]:
    monkeypatch.setenv("KATA_WATCH_POLLING", "1" if request.param == "polling" else "0")
    if request.param == "watchfiles":  # as on macOS
        pytest.importorskip("watchfiles")
        monkeypatch.setattr(Files, "_follow_inotify", Files._follow_watchfiles)
    monkeypatch.setattr(watching, "POLL_SECONDS", 0.01)
    file = tmp_path / "one.py"
    file.write_text("a = 1\n")
    os.utime(file, (1e9, 1e9))
    watched = Watched(file)
    yield watched
    watched.files.close()


def test_save_in_place_is_told(watched: Watched) -> None:
    watched.file.write_text("a = 2\n")

    assert watched.hears()


def test_save_by_renaming_is_told(watched: Watched) -> None:
    new = watched.file.with_name(".one.py.swp")
    new.write_text("a = 3\n")
    new.replace(watched.file)

    assert watched.hears()


def test_deleting_and_restoring_is_told(watched: Watched) -> None:
    watched.file.unlink()
    assert watched.hears()

    watched.file.write_text("a = 1\n")
    assert watched.hears()


def test_other_files_are_not_told(watched: Watched) -> None:
    watched.file.with_name("other.py").write_text("a = 1\n")

    assert not watched.hears(0.1)


def test_missing_folder_is_looked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KATA_WATCH_POLLING", "0")
    monkeypatch.setattr(watching, "POLL_SECONDS", 0.01)
    watched = Watched(tmp_path / "gone" / "one.py")

    watched.file.parent.mkdir()
    watched.file.write_text("a = 1\n")

    assert watched.hears()
    assert watched.told == []
    watched.files.close()


def test_system_without_watches_is_told_of_and_polled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.ENOSPC, "no watches left")

    monkeypatch.setenv("KATA_WATCH_POLLING", "0")
    monkeypatch.setattr(watching, "POLL_SECONDS", 0.01)
    monkeypatch.setattr(Files, "_follow_inotify", refuse)
    monkeypatch.setattr(Files, "_follow_watchfiles", refuse)
    watched = Watched(tmp_path / "one.py")

    watched.file.write_text("a = 1\n")

    assert watched.hears()
    sentence = "The system cannot tell of saves (No space left on device); the file is looked at instead."
    assert watched.told == [sentence]
    watched.files.close()


@pytest.mark.skipif(sys.platform != "linux", reason="inotify is Linux's")
def test_folder_that_is_replaced_is_watched_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KATA_WATCH_POLLING", "0")
    monkeypatch.setattr(watching, "FOLDER_SECONDS", 0.02)
    folder = tmp_path / "kata"
    folder.mkdir()
    watched = Watched(folder / "one.py")

    folder.rename(tmp_path / "old")
    folder.mkdir()
    assert watched.hears()
    (folder / "one.py").write_text("a = 1\n")

    assert watched.hears()
    watched.files.close()
