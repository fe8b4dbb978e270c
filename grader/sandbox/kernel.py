"""Calls to the kernel that Python has no words for, by way of libc.

Invariants: a call that fails is an `OSError`; what a machine lacks altogether is `Unconfined`, one sentence for whoever
runs the grader.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
from typing import Any

libc = ctypes.CDLL(None, use_errno=True)
for _name in ("prctl", "capset", "syscall"):
    with contextlib.suppress(AttributeError):  # on other systems than Linux, where nothing is confined
        getattr(libc, _name)  # found now, not by every runner in the symbol tables of eighty libraries


class Unconfined(Exception):
    """This machine lacks something that the sandbox needs; the text is a sentence for whoever runs the grader."""


def call(name: str, *args: Any) -> int:
    """A libc function by name; OSError when it returns -1."""
    result = getattr(libc, name)(*args)
    if result == -1:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number), name)
    return int(result)
