"""A terminal taken over for a while: the other screen, no cursor, keys one by one, and everything given back.

Invariants: whatever ends the session (a key, an exception, a signal) the terminal is as it was before; a terminal that
has gone is no error; only lines that differ are written, so that nothing flickers.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from collections.abc import Iterator
from types import FrameType

from grader.watch.keys import Keyboard

# The other screen, no cursor, and lines that are cut at the edge instead of wrapped.
_ENTER = "\x1b[?1049h\x1b[?25l\x1b[?7l\x1b[2J"
_LEAVE = "\x1b[?7h\x1b[?25h\x1b[?1049l"
#: Terminals that know these show all that is between them at once; others ignore them.
_TOGETHER, _SHOW = "\x1b[?2026h", "\x1b[?2026l"


class Ended(Exception):
    """A signal ended the session.

    Attributes:
        number: which.
    """

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


class Screen:
    """The window of a terminal. Use as a context manager.

    Args:
        bell: a descriptor that a signal writes to, so that whoever waits wakes up; see `Events`.
    """

    def __init__(self, bell: int) -> None:
        self._bell = bell
        self._keyboard = Keyboard(sys.stdin.fileno())
        self._drawn: list[str] = []
        self._before: dict[int, object] = {}
        self._ended = 0
        self._stopped = False

    def __enter__(self) -> Screen:
        self._before_bell = signal.set_wakeup_fd(self._bell, warn_on_full_buffer=False)
        for number in (signal.SIGTERM, signal.SIGHUP):
            self._before[number] = signal.signal(number, self._end)
        self._before[signal.SIGWINCH] = signal.signal(signal.SIGWINCH, self._redraw)
        self._before[signal.SIGTSTP] = signal.signal(signal.SIGTSTP, self._stop)
        try:
            self._take()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self._give_back()
        for number, handler in self._before.items():
            signal.signal(number, handler)  # type: ignore[arg-type]
        signal.set_wakeup_fd(self._before_bell)

    def obey(self) -> None:
        """Do what signals have asked for: end, or stop until somebody continues.

        Raises:
            Ended: the session is over.
        """
        if self._ended:
            raise Ended(self._ended)
        if self._stopped:
            self._stopped = False
            self._give_back()
            with _default(signal.SIGTSTP):
                os.kill(os.getpid(), signal.SIGTSTP)
            self._take()

    @property
    def size(self) -> tuple[int, int]:
        """Columns and lines."""
        try:
            size = os.get_terminal_size(sys.stdout.fileno())
        except OSError:
            return 80, 24
        return (size.columns, size.lines) if size.columns and size.lines else (80, 24)

    def draw(self, lines: list[str]) -> None:
        """Show these lines, from the first one of the window on."""
        changes = [
            # Cleared first: behind a full line, the cursor is still on its last column.
            f"\x1b[{number};1H\x1b[K{line}\x1b[0m"
            for number, line in enumerate(lines, start=1)
            if number > len(self._drawn) or self._drawn[number - 1] != line
        ]
        if len(lines) < len(self._drawn):
            changes.append(f"\x1b[{len(lines) + 1};1H\x1b[J")
        if changes:
            self._write(f"{_TOGETHER}{''.join(changes)}{_SHOW}")
        self._drawn = list(lines)

    def _take(self) -> None:
        self._keyboard.__enter__()
        self._drawn = []
        self._write(_ENTER)

    def _give_back(self) -> None:
        self._write(_LEAVE)
        self._keyboard.__exit__(None)

    def _write(self, text: str) -> None:
        encoded = text.encode(sys.stdout.encoding or "utf-8", "backslashreplace")
        # A terminal that has gone cannot be written to, which its signal says as well.
        with contextlib.suppress(OSError):
            rest = memoryview(encoded)
            while rest:
                rest = rest[os.write(sys.stdout.fileno(), rest) :]

    def _end(self, number: int, _: FrameType | None) -> None:
        self._ended = number

    def _stop(self, *_: object) -> None:
        self._stopped = True

    def _redraw(self, *_: object) -> None:
        """Terminals move lines about when they change their size."""
        self._drawn = []


@contextlib.contextmanager
def _default(number: signal.Signals) -> Iterator[None]:
    handler = signal.signal(number, signal.SIG_DFL)
    try:
        yield
    finally:
        signal.signal(number, handler)
