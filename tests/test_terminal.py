from __future__ import annotations

import io
import sys

import pytest

from grader.errors import GraderError
from grader.terminal import columns, emit, has_colour, markdown, progress_bar, shows_signs


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def plain_environment(monkeypatch):
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm")


@pytest.fixture
def stdout_to(monkeypatch):
    """Replace standard output by a stream and return it."""

    def replace(stream):
        monkeypatch.setattr(sys, "stdout", stream)
        return stream

    return replace


def test_colour_is_for_terminals(stdout_to):
    stdout_to(Terminal())
    assert has_colour()

    stdout_to(io.StringIO())
    assert not has_colour()


@pytest.mark.parametrize(("name", "value"), [("NO_COLOR", "1"), ("TERM", "dumb")])
def test_colour_is_left_out_when_unwanted(stdout_to, monkeypatch, name, value):
    stdout_to(Terminal())
    monkeypatch.setenv(name, value)

    assert not has_colour()


def test_empty_no_color_counts_as_unset(stdout_to, monkeypatch):
    stdout_to(Terminal())
    monkeypatch.setenv("NO_COLOR", "")

    assert has_colour()


@pytest.mark.parametrize(
    ("encoding", "expected"), [("utf-8", True), ("ascii", False), ("latin-1", False), ("unknown", False)]
)
def test_signs_depend_on_the_encoding(stdout_to, encoding, expected):
    class Encoded(io.StringIO):
        pass

    Encoded.encoding = encoding
    stdout_to(Encoded())

    assert shows_signs() is expected


def test_width_follows_the_terminal_up_to_a_limit(monkeypatch):
    monkeypatch.setenv("COLUMNS", "60")
    assert columns() == 60

    monkeypatch.setenv("COLUMNS", "300")
    assert columns() == 100


def test_emit_escapes_what_the_encoding_lacks(stdout_to):
    stream = stdout_to(io.TextIOWrapper(io.BytesIO(), encoding="latin-1", newline="\n"))

    emit("grün ✓\n")

    assert stream.buffer.getvalue() == b"gr\xfcn \\u2713\n"


def test_emit_says_why_when_the_disk_is_full(stdout_to):
    class Full(io.StringIO):
        def flush(self) -> None:
            raise OSError(28, "No space left on device")

    stdout_to(Full())

    with pytest.raises(GraderError, match=r"^the result cannot be written: No space left on device$"):
        emit("report")


def test_markdown_is_left_alone_when_piped(stdout_to):
    stdout_to(io.StringIO())

    assert markdown("# Title\n\n*text*") == "# Title\n\n*text*\n"


def test_markdown_puts_headings_at_the_margin(stdout_to):
    stdout_to(Terminal())

    lines = markdown("# Title\n\n```python\nx = 1\n```\n\nlast").splitlines()

    assert "Title" in lines[0]
    assert not lines[0].startswith(" ")
    assert "last" in lines[-1]


def test_markdown_is_laid_out_without_colour_under_no_color(stdout_to, monkeypatch):
    monkeypatch.setenv("NO_COLOR", "1")
    stdout_to(Terminal())

    assert markdown("# Title\n\n*text*") == "Title\n\ntext\n"


def test_progress_is_silent_when_redirected(capsys):
    with progress_bar("grading") as progress:
        progress("softmax", 0, 3)

    assert capsys.readouterr().err == ""


def test_progress_names_the_kata_on_a_terminal(monkeypatch):
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)

    with progress_bar("grading") as progress:
        progress("softmax", 1, 3)

    assert "1/3" in terminal.getvalue()
    assert "grading softmax" in terminal.getvalue()
