"""A limit on the host's own patience: trusted code that does not come to an end is interrupted.

Invariants: only for the main thread, and not nested; what runs inside C is interrupted when it returns. Learner code is
never held by this: the sandbox has its own deadlines.
"""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager


class PatienceLost(BaseException):
    """Raised inside what took too long; no `except Exception` on the way may swallow it."""


@contextmanager
def patience(seconds: float) -> Iterator[None]:
    """Raise `PatienceLost` inside the block after so many seconds."""
    previous = signal.signal(signal.SIGALRM, _lose)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, previous)


def _lose(*_: object) -> None:
    raise PatienceLost("it did not come to an end")
