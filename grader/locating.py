"""Where in a notebook a line of a source stands.

Invariants: the source of a file is left as it is; only line numbers change, never what is said about them.
"""

from __future__ import annotations

import re
from dataclasses import replace

from grader.model import Evidence, Source, Warned

_LINE = re.compile(r"\b((?:in|on|at) )line (\d{1,6})\b")


def located(told: Evidence, source: Source) -> Evidence:
    """Evidence whose lines are named by the cells that they came from: `week1.ipynb, cell 3, line 2`."""
    if not source.stretches:
        return told
    path, _, line = told.location.rpartition(":")
    return replace(
        told,
        reason=_LINE.sub(lambda match: match[1] + source.line_name(int(match[2])), told.reason),
        location=f"{path}, {source.line_name(int(line))}" if line.isdecimal() else told.location,
        trace=_named(told.trace, source),
    )


def located_warning(warned: Warned, source: Source) -> Warned:
    """The same for a warning."""
    return replace(warned, location=_named(warned.location, source)) if source.stretches else warned


def _named(text: str, source: Source) -> str:
    """A text whose lines begin with places in the file: `week1.ipynb:12` becomes `week1.ipynb, cell 3, line 2`."""
    place = re.compile(rf"^{re.escape(source.path)}:(\d{{1,6}})\b", re.MULTILINE)
    return place.sub(lambda match: f"{source.path}, {source.line_name(int(match[1]))}", text)
