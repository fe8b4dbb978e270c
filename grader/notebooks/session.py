"""Grading from a notebook's cells: one warm host for as long as the kernel lives.

Invariants: a host that is lost or was interrupted is replaced, and never asked again; it ends with the kernel, which
even a killed one brings about by closing the pipe; what is shown is escaped.
"""

from __future__ import annotations

import atexit
import inspect
import linecache
import os
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from grader.catalog import find_root, load_curriculum, select
from grader.errors import GraderError, UsageError
from grader.hosting import Host, HostLost
from grader.model import Curriculum, Kata, Report, Submission
from grader.notebooks.assembling import Notebook
from grader.notebooks.reading import Cell, make_cell
from grader.sanitising import sanitise

PRACTICE_KEY = "practice"
SANDBOXES = ("confined", "process")
#: How reports call what is graded here; a cell is named by its count in Jupyter.
_NAME = "this notebook"


class CannotGrade(GraderError):
    """Something that the learner, the author or the machine has to mend first."""

    def _render_traceback_(self) -> list[str]:
        """What IPython shows in place of a traceback, which would say nothing more."""
        return [f"kata: {sanitise(str(self), 1000)}"]


@dataclass(frozen=True)
class Answer:
    """A report, as Jupyter shows it."""

    report: Report

    def __repr__(self) -> str:
        from grader.export.to_text import to_text

        return to_text(self.report, colour=False).rstrip()

    def _repr_html_(self) -> str:
        from grader.notebooks.card import to_card

        return to_card(self.report)


class Session:
    """The course and its host."""

    def __init__(self) -> None:
        self.curriculum: Curriculum | None = None
        self._host: Host | None = None
        self._sandbox = ""

    def course(self) -> Curriculum:
        """The course around the notebook, else the one that this program came with."""
        if self.curriculum is None:
            try:
                root = find_root(Path.cwd())
            except (UsageError, OSError):
                root = find_root(Path(__file__).resolve().parent)
            self.curriculum = load_curriculum(root)
        return self.curriculum

    def warm(self, sandbox: str) -> Host:
        """The host, started when there is none that holds learner code this way."""
        if sandbox not in SANDBOXES:
            raise UsageError(f'there is no sandbox "{sanitise(sandbox)}": choose {" or ".join(SANDBOXES)}')
        if self._host is None or self._sandbox != sandbox:
            self.close()
            self._host, self._sandbox = Host(self.course().root, sandbox=sandbox), sandbox
        return self._host

    def grade(self, submission: Submission, kata: Kata, sandbox: str) -> Report:
        """Grade one kata; a host that was lost since the last time is replaced once."""
        key = (os.environ.get("KATA_KEY") or PRACTICE_KEY).encode("utf-8", "surrogateescape")
        for attempt in range(2):
            was_warm = self._host is not None
            try:
                return self.warm(sandbox).grade(submission, [kata], key=key)
            except HostLost:
                self.close()
                if attempt or not was_warm:
                    raise
            except BaseException:
                # What it still answers, after an interrupt say, would be taken for the next report.
                self.close()
                raise
        raise AssertionError("unreachable")

    def close(self) -> None:
        """End the host; the course is read anew the next time."""
        host, self._host, self.curriculum = self._host, None, None
        if host is not None:
            host.close()


_session = Session()
atexit.register(_session.close)


def start() -> None:
    """Begin to import torch in the host, before the first cell is graded."""
    try:
        _session.warm(SANDBOXES[0])
    except GraderError as error:
        raise CannotGrade(str(error)) from None


def close() -> None:
    """End the host."""
    _session.close()


def check(functions: Sequence[Any], *, kata: str = "", sandbox: str = SANDBOXES[0]) -> Answer:
    """See `grader.check`."""
    try:
        if not functions:
            raise UsageError("name the functions to grade: grader.check(linear)")
        names = [_name(function) for function in functions]
        texts = tuple(dict.fromkeys(_text_of(function) for function in functions))
        slug = _kata_of(names, "\n".join(texts), kata).slug
        return _graded(slug, texts, sandbox)
    except CannotGrade:
        raise
    except GraderError as error:
        raise CannotGrade(str(error)) from None


def check_cell(slug: str, text: str, sandbox: str) -> Answer:
    """Grade the text of a cell that `%%kata` stands over."""
    try:
        # The line of the magic belongs to the cell, and lines are counted from it.
        return _graded(_single(slug).slug, (f"%%kata {slug}\n{text}",), sandbox)
    except GraderError as error:
        raise CannotGrade(str(error)) from None


def _graded(slug: str, own: Sequence[str], sandbox: str) -> Answer:
    """Grade cells as a kata's own; what they use and do not define comes from those that ran before."""
    kata = _single(slug)
    history = _history()
    newest = max(history, default=0)
    # A cell under `%%kata` is the one that runs; of a function's, what Jupyter made of it is what was kept.
    numbers = {
        text: max((number for number, cell in history.items() if text in cell), default=newest or place)
        for place, text in enumerate(own, start=1)
    }
    before = [_loose(make_cell(number, cell[0])) for number, cell in history.items() if number not in numbers.values()]
    mine = [_owned(make_cell(number, text), slug) for text, number in numbers.items()]
    if len({cell.number for cell in mine}) < len(mine):
        mine = [_owned(make_cell(newest + place, text), slug) for place, text in enumerate(own, start=1)]
    notebook = Notebook(path=_NAME, cells=(*before, *mine), katas=(kata,))
    found = notebook.find(kata)
    if found.source is None:
        raise CannotGrade(found.problem or notebook.missing(kata))
    submission = Submission(name=_NAME, sources=(found.source,), path=_NAME)
    return Answer(_session.grade(submission, kata, sandbox))


def _loose(cell: Cell) -> Cell:
    """An earlier cell: there to borrow from."""
    return Cell(number=cell.number, text=cell.text, kata="-", tag="")


def _owned(cell: Cell, slug: str) -> Cell:
    return Cell(number=cell.number, text=cell.text, kata=slug, tag=f"kata:{slug}")


def _name(function: Any) -> str:
    if not inspect.isfunction(function):
        raise UsageError(
            f"grader.check takes functions, and was given {sanitise(type(function).__name__, 60)}: "
            "write grader.check(linear), without calling it"
        )
    return function.__name__


def _text_of(function: Any) -> str:
    """All of the cell, or of the file, that a function was defined in."""
    lines = linecache.getlines(inspect.unwrap(function).__code__.co_filename)
    if not lines:
        raise UsageError(f"the source of `{sanitise(function.__name__, 60)}` is not there; run its cell again")
    return "".join(lines)


def _kata_of(names: Iterable[str], text: str, slug: str) -> Kata:
    """The kata that functions are for, by their names and, where several ask for these, by what their cells define."""
    if slug:
        return _single(slug)
    katas = _session.course().katas
    names = list(names)
    meant = [kata for kata in katas if set(names) <= set(kata.exports)]
    if len(meant) > 1:
        defined = make_cell(1, text).defines
        complete = [kata for kata in meant if defined.issuperset(kata.exports)]
        most = max((len(kata.exports) for kata in complete), default=0)
        meant = [kata for kata in complete if len(kata.exports) == most] or meant
    if not meant:
        shown = " and ".join(f"`{sanitise(name, 60)}`" for name in names)
        raise UsageError(f"no kata asks for {shown}: keep the names of the stub, or name the kata with kata=")
    if len(meant) > 1:
        slugs = [kata.slug for kata in meant]
        raise UsageError(
            f"`{names[0]}` is asked for by {' and '.join(slugs)}: "
            f'name one of them, as in grader.check({", ".join(names)}, kata="{slugs[0]}")'
        )
    return meant[0]


def _single(slug: str) -> Kata:
    katas = select(_session.course(), (slug,))
    if len(katas) != 1:
        raise UsageError(f'"{sanitise(slug)}" names {len(katas)} katas; name one of them')
    return katas[0]


def _history() -> dict[int, tuple[str, str]]:
    """What ran in this kernel so far, by the numbers in `In [3]`, as written and as made Python of; the running cell is
    the last. Nothing outside IPython."""
    ipython = sys.modules.get("IPython")
    shell = ipython.get_ipython() if ipython else None
    if shell is None:
        return {}
    manager = shell.history_manager
    cells = enumerate(zip(manager.input_hist_raw, manager.input_hist_parsed, strict=False))
    return {number: cell for number, cell in list(cells)[-_HISTORY_LIMIT:] if cell[0]}


#: How many cells that ran before are looked at.
_HISTORY_LIMIT = 500
