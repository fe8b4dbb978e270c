"""What a failed check saw, as labelled lines: the call, what went in and came back, the place of an error.

Invariants: empty parts have no line; what fits on one line is not broken into several.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from grader.export.comparison_fields import FIELD_INDENT, LABEL_COLUMNS, Field, comparison_fields
from grader.export.page import Page
from grader.model import Evidence
from grader.sanitising import sanitise_block

_PRINTED_LINES = 12
#: Columns of a call that shares its line with the arguments.
_CALL_COLUMNS = 22
_NEXT_ARGUMENT = re.compile(r", (?=[A-Za-z_]\w*: )")


def evidence_fields(page: Page, evidence: Evidence, *, verbose: bool) -> Iterator[Field]:
    """The parts of the evidence that are there, in the order they are read.

    Args:
        page: tells what fits on a line.
        verbose: also what was returned and expected where both are described alike.
    """
    call = f"{evidence.called:<{_CALL_COLUMNS}}  {evidence.arguments}"
    if evidence.called and evidence.arguments and _fits(page, call):
        yield "called", ((call, ""),)
    else:
        yield from _present(("called", evidence.called, ""))
        yield from _lines("with", _arguments(page, evidence))
    compared = tuple(comparison_fields(page, evidence.comparison)) if evidence.comparison else ()
    yield from compared
    if not compared and (verbose or evidence.returned != evidence.expected):
        yield from _present(("returned", evidence.returned, ""), ("expected", evidence.expected, ""))
    yield from _trace(page, evidence.trace)
    yield from _present(
        ("at", place(page, evidence.location), "cyan"), ("" if evidence.location else "at", evidence.line.strip(), "")
    )
    if evidence.printed.strip():
        yield from _lines("printed", sanitise_block(evidence.printed, lines=_PRINTED_LINES).splitlines())
    yield from hint_fields(evidence)


def hint_fields(evidence: Evidence) -> Iterator[Field]:
    """The author's hint alone, if there is one."""
    return _present(("hint", evidence.hint, "yellow"))


def _lines(label: str, lines: list[str]) -> Iterator[Field]:
    return ((label if number == 0 else "", ((line, ""),)) for number, line in enumerate(lines))


def _arguments(page: Page, evidence: Evidence) -> list[str]:
    """The arguments on one line where they fit, else one by one."""
    if _fits(page, evidence.arguments):
        return [evidence.arguments] if evidence.arguments else []
    return _NEXT_ARGUMENT.split(evidence.arguments)


def _trace(page: Page, trace: str) -> Iterator[Field]:
    """The lines that led to the place of an error, outermost first; the place itself comes with its own label."""
    for number, line in enumerate(trace.splitlines()[:-1]):
        location, _, text = line.partition(": ")
        path, is_in, function = location.partition(" in ")
        yield "through" if number == 0 else "", ((place(page, path), "cyan"), (f"{is_in}{function}", ""))
        yield from _present(("", text, ""))


def place(page: Page, location: str) -> str:
    """The whole path where it fits, else the file's name: a path that is cut in two cannot be clicked."""
    return location if _fits(page, location) else location.rpartition("/")[2]


def _fits(page: Page, value: str) -> bool:
    return page.fits(value, page.width - FIELD_INDENT - LABEL_COLUMNS)


def _present(*fields: tuple[str, str, str]) -> Iterator[Field]:
    """Those of some labels, values and styles that have a value."""
    return ((label, ((value, style),)) for label, value, style in fields if value)
