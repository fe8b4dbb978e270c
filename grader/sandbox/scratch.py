"""The scratch file: the one file that a scenario may have, for katas whose functions read and write files.

Invariants: a scenario gets it by having a parameter of its name, on both sides alike; it is empty before each call; its
path goes into the call, and comes back neither with the arguments nor in texts of exceptions and prints.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

#: The parameter of a scenario that asks for the file.
PARAMETER = "scratch_file"


def wants_scratch_file(scenario: object) -> bool:
    """Whether a function has the parameter; False for what is not a plain function."""
    code = getattr(scenario, "__code__", None)
    return code is not None and PARAMETER in code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]


def with_scratch_file(scenario: Callable[..., Any], path: str) -> Callable[..., Any]:
    """The scenario with an empty file at `path`, or as it is when it wants none."""
    if not wants_scratch_file(scenario):
        return scenario

    def call(*args: Any, **kwargs: Any) -> Any:
        open(path, "wb").close()
        # Spelled out instead of a functools.partial, which would let a check put a path of its own in this place.
        return scenario(*args, **kwargs, scratch_file=path)

    return call


def without_path(text: str, path: str) -> str:
    """A text in which the path, which is another on each side, is called by the name of the parameter."""
    return text.replace(path, PARAMETER) if path else text


@contextmanager
def temporary_file() -> Iterator[str]:
    """The path of a file for trusted code, in a folder that goes with whatever else was written beside it."""
    with tempfile.TemporaryDirectory(prefix="torch-katas-scratch-", ignore_cleanup_errors=True) as folder:
        path = Path(folder, "file")
        path.touch()
        yield str(path)
