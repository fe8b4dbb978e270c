import errno
import os
from pathlib import Path

import pytest

from grader import opening
from grader.opening import LISTING_LIMIT, Folder, Missing, Refused, read_file


@pytest.fixture(params=["openat", "paths"])
def folder(request, tmp_path, monkeypatch):
    """A folder that holds `a/b/f.py`, reached both ways: relative to descriptors, and by paths as on Windows."""
    monkeypatch.setattr(opening, "_HAS_OPENAT", request.param == "openat")
    (tmp_path / "a/b").mkdir(parents=True)
    (tmp_path / "a/b/f.py").write_bytes(b"text")
    with Folder(tmp_path, follow=True) as opened:
        yield opened


def refusal(folder, *parts, limit=1024):
    with pytest.raises(Refused) as raised:
        folder.read(parts, limit)
    return str(raised.value)


def test_folder_reads_a_file_beneath_it(folder):
    assert folder.read(("a", "b", "f.py"), 4) == b"text"


def test_folder_says_missing_for_the_file_and_for_its_parents(folder):
    for parts in [("g.py",), ("a", "c", "f.py"), ("x", "y", "f.py")]:
        with pytest.raises(Missing):
            folder.read(parts, 1024)


def test_folder_refuses_a_file_above_the_limit(folder, tmp_path):
    (tmp_path / "large.py").write_bytes(b"x" * 1025)

    assert refusal(folder, "large.py") == "is larger than 1 KiB; keep only the functions of the kata"


def test_folder_does_not_read_a_file_whose_size_is_above_the_limit(folder, tmp_path, monkeypatch):
    (tmp_path / "large.py").touch()
    os.truncate(tmp_path / "large.py", 10_000_000)
    monkeypatch.setattr(opening.os, "read", lambda *_: pytest.fail("it was read"))

    assert "is larger than" in refusal(folder, "large.py")


def test_folder_refuses_a_file_that_grows_while_it_is_read(folder, monkeypatch):
    monkeypatch.setattr(opening.os, "read", lambda _, size: b"x" * size)

    assert "is larger than" in refusal(folder, "a", "b", "f.py")


def test_folder_refuses_a_symbolic_link_wherever_it_leads(folder, tmp_path):
    (tmp_path / "inside.py").symlink_to("a/b/f.py")
    (tmp_path / "outside.py").symlink_to("/etc/passwd")
    (tmp_path / "nowhere.py").symlink_to("nothing")

    for name in ("inside.py", "outside.py", "nowhere.py"):
        assert refusal(folder, name) == "is not read: it is a symbolic link; put what it points to in its place"


def test_folder_refuses_a_symbolic_link_on_the_way(folder, tmp_path):
    (tmp_path / "c").symlink_to("a")

    assert refusal(folder, "c", "b", "f.py") == (
        "is not read: c on the way to it is a symbolic link; put what it points to in its place"
    )


def test_folder_refuses_a_link_that_is_swapped_in_after_the_look(tmp_path, monkeypatch):
    plain = tmp_path / "plain.py"
    plain.touch()
    (tmp_path / "f.py").symlink_to("plain.py")
    (tmp_path / "a").symlink_to(".")
    looks = {"f.py": plain.lstat(), "a": tmp_path.lstat()}
    monkeypatch.setattr(opening, "_lstat", lambda parent, name: looks[name])

    with Folder(tmp_path, follow=True) as folder:
        assert "is a symbolic link" in refusal(folder, "f.py")
        assert "is a symbolic link" in refusal(folder, "a", "plain.py")


def test_folder_refuses_a_pipe_that_is_swapped_in_after_the_look(tmp_path, monkeypatch):
    (tmp_path / "plain.py").touch()
    os.mkfifo(tmp_path / "f.py")
    look = (tmp_path / "plain.py").lstat()
    monkeypatch.setattr(opening, "_lstat", lambda parent, name: look)

    with Folder(tmp_path, follow=True) as folder:
        assert "is not a plain file" in refusal(folder, "f.py")


def test_folder_refuses_what_is_not_a_plain_file(folder, tmp_path):
    os.mkfifo(tmp_path / "pipe.py")

    assert refusal(folder, "pipe.py") == "is not a plain file (a pipe, socket or device); put a text file there"
    assert refusal(folder, "a") == "is a folder; put a file there"


def test_folder_refuses_a_device_without_opening_it(monkeypatch):
    with Folder(Path("/dev"), follow=True) as folder:
        monkeypatch.setattr(opening.os, "open", lambda *_, **__: pytest.fail("it was opened"))

        assert "is not a plain file" in refusal(folder, "null")


def test_folder_refuses_a_file_where_a_folder_belongs(folder):
    assert refusal(folder, "a", "b", "f.py", "g.py") == (
        "is out of reach: f.py is not a folder; move it away and put the folder there"
    )


def test_folder_refuses_a_file_with_a_second_name(folder, tmp_path):
    (tmp_path / "second.py").hardlink_to(tmp_path / "a/b/f.py")

    assert refusal(folder, "a", "b", "f.py") == "has a second name (a hard link); put a copy in its place"


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.EACCES, "cannot be read: permission denied; allow reading it (`chmod u+rX`)"),
        (errno.EIO, "cannot be read (Input/output error); save it again, and try once more"),
        (errno.ENAMETOOLONG, "cannot be read (File name too long); save it again, and try once more"),
        (None, "cannot be read (unknown error); save it again, and try once more"),
    ],
)
def test_folder_words_an_error_of_the_system(folder, monkeypatch, number, words):
    def failing(*_):
        raise OSError(number, "") if number else OSError("no number")

    monkeypatch.setattr(opening.os, "read", failing)

    assert refusal(folder, "a", "b", "f.py") == words


def test_folder_blames_no_file_when_descriptors_run_out(folder, monkeypatch):
    def failing(*_):
        raise OSError(errno.EMFILE, "Too many open files")

    monkeypatch.setattr(opening.os, "read", failing)

    with pytest.raises(OSError, match="Too many open files"):
        folder.read(("a", "b", "f.py"), 1024)


def test_folder_lists_a_bounded_number_of_names(folder, tmp_path):
    for number in range(LISTING_LIMIT + 5):
        (tmp_path / f"a/{number}").touch()

    assert len(folder.names(("a",))) == LISTING_LIMIT
    assert folder.names(("a", "b")) == ("f.py",)
    assert folder.names(("nothing",)) == ()


def test_folder_tells_folders_and_links_from_the_rest(folder, tmp_path):
    (tmp_path / "link").symlink_to("/")
    (tmp_path / "file").touch()

    assert folder.holds_folder("a")
    assert folder.holds_folder("link")
    assert not folder.holds_folder("file")
    assert not folder.holds_folder("nothing")


@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="counts descriptors in /proc")  # noqa: PTH112
def test_folder_leaves_no_descriptor_open(tmp_path):
    before = os.listdir("/proc/self/fd")  # noqa: PTH208
    (tmp_path / "a").mkdir()

    with Folder(tmp_path, follow=True) as folder:
        folder.names(("a",))
        with pytest.raises(Missing):
            folder.read(("a", "f.py"), 1)

    assert os.listdir("/proc/self/fd") == before  # noqa: PTH208


def test_folder_itself_may_be_a_link_only_when_told(tmp_path):
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to("real")

    with Folder(tmp_path / "link", follow=True) as folder:
        assert folder.names() == ()
    with pytest.raises(OSError):
        Folder(tmp_path / "link", follow=False)


def test_read_file_itself_may_be_a_link_only_when_told(tmp_path):
    (tmp_path / "f.py").write_bytes(b"text")
    (tmp_path / "link.py").symlink_to("f.py")

    assert read_file(tmp_path / "link.py", 4, follow=True) == b"text"
    with pytest.raises(Refused, match="is a symbolic link"):
        read_file(tmp_path / "link.py", 4, follow=False)
    with pytest.raises(Missing):
        read_file(tmp_path / "nothing.py", 4, follow=True)
