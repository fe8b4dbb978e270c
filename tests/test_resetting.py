"""Putting a stub back; `kata reset` as a whole is tested with the command line."""

from __future__ import annotations

import os
from dataclasses import replace

import pytest

from grader.digest import digest
from grader.errors import KataError, UsageError
from grader.model import Kata
from grader.resetting import is_as_shipped, reset, shipped_stub

STUB = "def relu(x): ...\n"


@pytest.fixture
def kata(tmp_path):
    folder = tmp_path / "katas" / "activations" / "relu"
    folder.mkdir(parents=True)
    made = Kata(
        slug="relu",
        section="activations",
        title="ReLU",
        exports=("relu",),
        points=8,
        stub_sha256=digest(STUB),
        folder=folder,
        reference_folder=tmp_path / "reference",
    )
    made.shipped_stub.parent.mkdir()
    made.shipped_stub.write_text(STUB)
    made.stub.write_text("mine")
    return made


def test_reset_keeps_what_was_there(kata):
    assert not is_as_shipped(kata)

    kept = reset(kata)

    assert (kata.stub.read_text(), kept.read_text()) == (STUB, "mine")
    assert kept.parent == kata.folder
    assert kept.suffix != ".py"
    assert is_as_shipped(kata)


def test_reset_of_an_untouched_stub_keeps_nothing(kata):
    reset(kata)

    assert reset(kata) is None
    assert len(list(kata.folder.iterdir())) == 2


def test_resets_in_the_same_second_keep_every_file(kata):
    for text in ("first", "second"):
        kata.stub.write_text(text)
        reset(kata)

    assert sorted(path.read_text() for path in kata.folder.glob("*.kept-*")) == ["first", "second"]


def test_reset_brings_back_a_stub_that_was_removed(kata):
    kata.stub.unlink()

    assert reset(kata) is None
    assert kata.stub.read_text() == STUB


def test_reset_keeps_bytes_that_are_no_text(kata):
    kata.stub.write_bytes(b"\xff\0")

    assert reset(kata).read_bytes() == b"\xff\0"


def test_copy_with_the_line_ends_of_windows_is_as_shipped(kata):
    kata.shipped_stub.write_bytes(STUB.replace("\n", "\r\n").encode())

    assert shipped_stub(kata).endswith(b"\r\n")


@pytest.mark.parametrize("content", [None, b"\xff"])
def test_reset_needs_the_copy(kata, content):
    kata.shipped_stub.unlink()
    if content:
        kata.shipped_stub.write_bytes(content)

    with pytest.raises(KataError) as error:
        reset(kata)

    assert str(error.value) == (
        "katas/.shipped/relu.py, the copy of the stub as shipped, is missing or damaged; "
        "try `git checkout katas/.shipped/relu.py`"
    )
    assert kata.stub.read_text() == "mine"


def test_reset_refuses_a_copy_of_something_else(kata):
    with pytest.raises(KataError) as error:
        reset(replace(kata, stub_sha256="0" * 64))

    assert str(error.value) == (
        "katas/.shipped/relu.py is not the stub as shipped; try `git checkout katas/.shipped/relu.py`"
    )
    assert kata.stub.read_text() == "mine"


@pytest.mark.parametrize("put", ["a folder", "a link"])
def test_reset_leaves_alone_what_is_no_plain_file(kata, tmp_path, put):
    kata.stub.unlink()
    if put == "a folder":
        kata.stub.mkdir()
    else:
        kata.stub.symlink_to(tmp_path / "elsewhere")

    with pytest.raises(UsageError) as error:
        reset(kata)

    assert str(error.value) == ("katas/activations/relu/relu.py is not a plain file; move it away, and reset again")


def test_reset_says_that_it_cannot_write(kata, monkeypatch):
    def refuse(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", refuse)

    with pytest.raises(UsageError) as error:
        reset(kata)

    assert str(error.value) == "katas/activations/relu/relu.py cannot be reset: No space left on device"
    assert kata.stub.read_text() == "mine"
