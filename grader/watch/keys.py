"""Keys of a terminal: read one by one, without Enter and without being shown.

Invariants: a terminal is given back as it was taken; what is no key of ours is dropped whole, never read as letters.
"""

from __future__ import annotations

import re
from types import TracebackType

_NAMES = {
    b"\r": "enter",
    b"\n": "enter",
    b"\x1b": "escape",
    b"\x03": "ctrl-c",
    b"\x02": "ctrl-b",
    b"\x06": "ctrl-f",
    b"\x1b[A": "up",
    b"\x1bOA": "up",
    b"\x1b[B": "down",
    b"\x1bOB": "down",
    b"\x1b[H": "home",
    b"\x1bOH": "home",
    b"\x1b[1~": "home",
    b"\x1b[5~": "page-up",
    b"\x1b[6~": "page-down",
}
_KEY = re.compile(rb"\x1b\[[0-9;?<]*[ -/]*[@-~]|\x1bO.|\x1b[^\x1b\[O]|[\x00-\xff]", re.DOTALL)


def keys_in(data: bytes) -> list[str]:
    """The keys in what a terminal has sent: printable ASCII as it is, others by name."""
    found = []
    for piece in _KEY.findall(data):
        if piece in _NAMES:
            found.append(_NAMES[piece])
        elif len(piece) == 1 and 0x20 <= piece[0] < 0x7F:
            found.append(piece.decode())
    return found


class Keyboard:
    """A terminal's keyboard while it is read key by key. Use as a context manager.

    Ctrl-C arrives as a key, so that `make` around this command does not take it for a fault; Ctrl-Z and Ctrl-\\ stay
    with the terminal.
    """

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._before: list[object] | None = None

    def __enter__(self) -> Keyboard:
        import termios

        self._before = termios.tcgetattr(self._descriptor)
        attributes = termios.tcgetattr(self._descriptor)
        attributes[3] &= ~(termios.ICANON | termios.ECHO)
        controls = attributes[6]
        controls[termios.VMIN], controls[termios.VTIME], controls[termios.VINTR] = 1, 0, b"\x00"
        termios.tcsetattr(self._descriptor, termios.TCSADRAIN, attributes)
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        import termios

        before, self._before = self._before, None
        if before is not None:
            try:
                termios.tcsetattr(self._descriptor, termios.TCSAFLUSH, before)  # type: ignore[arg-type]
            except termios.error:  # the terminal has gone
                return
