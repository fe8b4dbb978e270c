"""The whole of `kata watch` in a terminal of its own, with a host that grades by what the file says."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

PROJECT = Path(__file__).parent.parent.parent
PROGRAM = """
import sys
from pathlib import Path
sys.path.insert(0, {tests!r})
from conftest import report_on
from grader import hosting
class Host:
    def __init__(self, root, sandbox): pass
    def grade(self, submission, katas, key, seen):
        if "crash" in submission.sources[0].text:
            raise AssertionError("a fault of ours")
        return report_on(katas[0], submission)
    def prepare(self, kata): pass
    def kill(self): pass
    close = kill
hosting.Host = Host
from grader.catalog import load_curriculum
from grader.watch.watching import watch
curriculum = load_curriculum(Path({root!r}))
code = watch(curriculum, curriculum.katas[0], sandbox="confined", key=b"key")
sys.exit(code)
"""
RIGHT = "def transpose(x):\n    return x.T  # right\n"
WRONG = "def transpose(x):\n    return x\n"


def program(course: Path) -> list[str]:
    return [sys.executable, "-c", PROGRAM.format(tests=str(Path(__file__).parent), root=str(course))]


class Terminal:
    """A program in a terminal, and what is on its screen."""

    def __init__(self, command: list[str], *, width: int = 80, height: int = 24, **environment: str) -> None:
        self.master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", height, width, 0, 0))
        self.slave = slave
        self.before = termios.tcgetattr(slave)
        names = {"TERM": "xterm-256color", "PYTHONPATH": str(PROJECT), "LANG": "C.UTF-8", **environment}
        self.process = subprocess.Popen(
            command,
            stdin=slave,
            stdout=slave,
            stderr=slave,
            env={**{k: v for k, v in os.environ.items() if k not in ("NO_COLOR", "FORCE_COLOR")}, **names},
            start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
        )
        self.raw = ""
        self.lines: dict[int, str] = {}

    @property
    def text(self) -> str:
        return "\n".join(line for _, line in sorted(self.lines.items()))

    def read(self, seconds: float = 0.05) -> bool:
        ready, _, _ = select.select([self.master], [], [], seconds)
        if not ready:
            return False
        try:
            piece = os.read(self.master, 65536).decode(errors="replace")
        except OSError:
            return False
        self.raw += piece
        for row, line in re.findall(r"\x1b\[(\d+);1H\x1b\[K((?:[^\x1b]|\x1b\[[\d;]*[mG])*)", piece):
            self.lines[int(row)] = re.sub(r"\x1b\[[\d;]*[mG]", "", line)
        return bool(piece)

    def shows(self, text: str, seconds: float = 10.0) -> bool:
        """Wait until a text is on the screen."""
        until = time.monotonic() + seconds
        while text not in self.text and time.monotonic() < until:
            self.read()
        assert text in self.text, self.raw
        return True

    def press(self, keys: str) -> None:
        os.write(self.master, keys.encode())

    def ends(self, code: int) -> None:
        """The program ends with a code, and the terminal is as it was."""
        until = time.monotonic() + 10
        while self.process.poll() is None and time.monotonic() < until:
            self.read()
        while self.read(0.02):
            pass
        assert self.process.returncode == code, self.raw
        assert termios.tcgetattr(self.slave) == self.before
        assert self.raw.rindex("\x1b[?1049l") > self.raw.rindex("\x1b[?1049h")
        assert self.raw.rindex("\x1b[?25h") > self.raw.rindex("\x1b[?25l")


@pytest.fixture
def terminal(course: Path) -> Iterator[Terminal]:
    terminal = Terminal(program(course))
    yield terminal
    terminal.process.kill()
    terminal.process.wait()
    os.close(terminal.master)
    os.close(terminal.slave)


def test_learner_works_through_two_katas(terminal: Terminal, course: Path) -> None:
    stub = course / "katas/tensors/transpose/transpose.py"
    terminal.shows("not begun: edit the file and save it")
    terminal.shows("Write transpose.")

    stub.write_text(WRONG)
    terminal.shows("not yet, 0/2 points")
    terminal.press("h")
    terminal.shows("Hint 1 of 2")
    new = stub.with_name("new")
    new.write_text(RIGHT)
    new.replace(stub)
    terminal.shows("passed, 2/2 points")
    terminal.shows("n goes on")
    terminal.press("n")
    terminal.shows("On matmul")
    terminal.shows("2 of 2")
    terminal.press("l")
    terminal.shows("Tensors (tensors)")
    terminal.press("q")
    terminal.ends(0)


def test_signal_gives_the_terminal_back(terminal: Terminal) -> None:
    terminal.shows("not begun")
    terminal.process.send_signal(signal.SIGHUP)
    terminal.ends(128 + signal.SIGHUP)


def test_fault_of_ours_gives_the_terminal_back(terminal: Terminal, course: Path) -> None:
    terminal.shows("not begun")
    (course / "katas/tensors/transpose/transpose.py").write_text("crash\n")
    terminal.ends(1)
    assert "AssertionError: a fault of ours" in terminal.raw


def test_resize_and_stop_draw_the_window_anew(terminal: Terminal) -> None:
    terminal.shows("not begun")
    terminal.lines.clear()
    fcntl.ioctl(terminal.slave, termios.TIOCSWINSZ, struct.pack("HHHH", 12, 60, 0, 0))
    os.kill(terminal.process.pid, signal.SIGWINCH)
    terminal.shows("n p h t l r ? q")
    assert "n p h t l r ? q" in terminal.lines[12]

    os.kill(terminal.process.pid, signal.SIGTSTP)
    terminal.lines.clear()
    terminal.shows("On transpose")  # the system does not stop what no shell could continue
    assert terminal.raw.count("\x1b[?1049l") == 1
    terminal.press("\x03")
    terminal.ends(0)


def test_reports_come_line_by_line_through_a_pipe(course: Path) -> None:
    stub = course / "katas/tensors/transpose/transpose.py"
    process = subprocess.Popen(
        program(course),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(PROJECT), "KATA_WATCH_POLLING": "1"},
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # nohup and & have it ignored
    )
    assert process.stdout is not None
    seen = ""
    for text, wanted in ((None, "not started"), (WRONG, "0/2"), (RIGHT, "All 2 points")):
        if text:
            stub.write_text(text)
        while wanted not in seen:
            line = process.stdout.readline()
            assert line
            seen += line
    process.send_signal(signal.SIGINT)
    _, talk = process.communicate(timeout=10)

    assert "\x1b" not in seen
    assert "watching katas/tensors/transpose/transpose.py; Ctrl-C ends it" in talk
