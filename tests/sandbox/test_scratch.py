"""The file that scenarios may ask for: who gets it, how it is when they do, and who hears of its path."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest

from grader.sandbox.scratch import temporary_file, wants_scratch_file, with_scratch_file, without_path


def keyword(learner, x, *, scratch_file):
    return Path(scratch_file).read_bytes(), learner, x


def last(learner, scratch_file): ...


def inside(learner):
    scratch_file = f"{learner}"
    return [scratch_file]


def plain(learner, x):
    return learner, x


@pytest.fixture
def path(tmp_path):
    """A file with something in it."""
    file = tmp_path / "file"
    file.write_bytes(b"left over")
    return str(file)


@pytest.mark.parametrize(
    ("scenario", "wants"), [(keyword, True), (last, True), (inside, False), (plain, False), (len, False), (None, False)]
)
def test_scenario_wants_the_file_by_a_parameter(scenario, wants):
    assert wants_scratch_file(scenario) is wants


def test_scenario_gets_the_file_empty(path):
    assert with_scratch_file(keyword, path)("module", 3) == (b"", "module", 3)


def test_scenario_that_wants_no_file_stays_as_it_is(path):
    assert with_scratch_file(plain, path) is plain
    assert Path(path).read_bytes() == b"left over"


def test_scenario_takes_no_other_path(path):
    with pytest.raises(TypeError, match="multiple values for keyword argument 'scratch_file'"):
        with_scratch_file(keyword, path)("module", 3, scratch_file="/etc/passwd")


def test_path_is_called_by_the_parameter():
    assert without_path("no such file: '/tmp/a/file.pt'", "/tmp/a/file") == "no such file: 'scratch_file.pt'"
    assert without_path("no such file", "") == "no such file"


def test_temporary_file_is_empty_and_goes_with_its_neighbours():
    with temporary_file() as path:
        assert Path(path).read_bytes() == b""
        Path(path + ".backup").write_text("more")

    assert not Path(path).parent.exists()


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt, SystemExit])
def test_temporary_file_goes_whatever_happens(error, monkeypatch, tmp_path):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))

    with pytest.raises(error), temporary_file():
        raise error

    assert list(tmp_path.iterdir()) == []
