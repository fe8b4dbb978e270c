"""What Python and its libraries warn of while learner code runs, with the line of the learner's that led to it.

Invariants: it takes the place of `warnings.showwarning`, so that a call without a warning costs nothing; each warning
is kept once, and only so many; one that no line of the learner's led to is dropped.
"""

from __future__ import annotations

import sys
import warnings
from typing import Any

import torch

from grader.sandbox import wire
from grader.sandbox.learner import qualified_name

#: Characters of a warning's text.
TEXT_LIMIT = 600

#: Frames between a warning and the learner's own line, at most.
_DEPTH = 100


class WarningLog:
    """Stands in for `warnings.showwarning` in a runner."""

    def __init__(self) -> None:
        self._path = ""
        self._kept: dict[tuple[str, str, int], None] = {}

    def begin(self, path: str) -> None:
        """Forget what came before, and keep what the file `path` leads to; whoever took this place loses it."""
        self._path = path
        self._kept.clear()
        warnings.showwarning = self

    def kept(self) -> tuple[tuple[str, str, int], ...]:
        """Category, text and line of each warning, in the order in which they came."""
        return tuple(self._kept)

    def __call__(
        self, message: Any, category: type, filename: str, lineno: int, file: object = None, line: object = None
    ) -> None:
        if len(self._kept) >= wire.WARNINGS_LIMIT:
            return
        number = lineno if filename == self._path else self._line_that_led_here(category)
        if number:
            text = message.msg if isinstance(message, SyntaxWarning) and hasattr(message, "msg") else str(message)
            self._kept[(qualified_name(category), str(text)[:TEXT_LIMIT], number)] = None

    def _line_that_led_here(self, category: type) -> int:
        """The innermost line of the learner's; 0 when there is none, or a library calls something outdated."""
        if issubclass(category, DeprecationWarning | PendingDeprecationWarning):
            return 0
        frame = sys._getframe(2)
        for _ in range(_DEPTH):
            if frame.f_code.co_filename == self._path:
                return frame.f_lineno
            if frame.f_back is None:
                return 0
            frame = frame.f_back
        return 0


def warn_anew() -> None:
    """Show every warning again that was shown before, as each kata needs its own."""
    torch.set_warn_always(True)  # PyTorch would tell of some things once a process, whichever kata was first
    warnings.filterwarnings("default", category=DeprecationWarning)  # a change of the filters, so all is forgotten
