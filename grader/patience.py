"""A limit on the host's own patience: trusted code that does not come to an end is interrupted.

Invariants: only for the main thread, and not nested; what runs inside C is interrupted when it returns. Learner code is
never held by this: the sandbox has its own deadlines.
"""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


class PatienceLost(BaseException):
    """Raised inside what took too long; no `except Exception` on the way may swallow it."""


_listening = False


@contextmanager
def listening() -> Iterator[None]:
    """Hold the alarm's handler for many uses of `patience`, since to set it for each takes longer than a comparison."""
    global _listening
    previous, _listening = signal.signal(signal.SIGALRM, _lose), True
    try:
        yield
    finally:
        _listening = False
        signal.signal(signal.SIGALRM, previous)


class patience:  # noqa: N801  (used as a function is)
    """Raise `PatienceLost` inside a `with` block after so many seconds."""

    __slots__ = ("_previous", "_seconds")

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._previous: Any = None

    def __enter__(self) -> None:
        if not _listening:
            self._previous = signal.signal(signal.SIGALRM, _lose)
        signal.setitimer(signal.ITIMER_REAL, self._seconds)

    def __exit__(self, *_: object) -> None:
        signal.setitimer(signal.ITIMER_REAL, 0)
        if self._previous is not None:
            signal.signal(signal.SIGALRM, self._previous)


def _lose(*_: object) -> None:
    raise PatienceLost("it did not come to an end")
