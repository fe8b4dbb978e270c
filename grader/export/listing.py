"""The curriculum, or one section of it, with what was done, as `kata list` and `kata show` print it.

Invariants: as a report's exporters, pure; it imports nothing heavy, because a list must be there at once; it reads the
same without colour; with slugs and points of a usual length no line is longer than the width.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from grader.model import Curriculum, Kata, Section
from grader.progress import Progress

WIDEST = 80

_HEADINGS = ("attempts", "points")
_BETWEEN = 2
_SOLVED = len("10 of 10 solved")
#: The shortest that a title is cut to.
_TITLE = 20
#: Signs of a kata that is solved, begun and not begun, as in a report, and the same in ASCII; colours of a terminal.
_SIGNS = {"solved": ("✓", "ok", "32"), "begun": ("✗", "x", "31"), "waiting": ("·", ".", "2")}


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What a list is laid out for: columns, signs that any terminal can show, and colours."""

    width: int = WIDEST
    ascii_only: bool = False
    colour: bool = False


def listing(curriculum: Curriculum, progress: Progress, look: Look = Look()) -> str:
    """Sections and katas in order, with titles, attempts and points; ends with the total and a newline."""
    heads = (curriculum.title, *map(_head, curriculum.sections))
    table = _Table(curriculum.katas, heads, progress, look)
    lines = [table.headed(curriculum.title)]
    for section in curriculum.sections:
        lines += ["", *table.section(section)]
    lines += ["", table.total("Total", curriculum.katas)]
    return "".join(f"{line}\n" for line in lines)


def section_listing(section: Section, progress: Progress, look: Look = Look()) -> str:
    """One section as `listing` shows it."""
    return "".join(f"{line}\n" for line in _Table(section.katas, (_head(section),), progress, look).section(section))


class _Table:
    """Columns that are as wide as these katas need: a mark and a sign, slug, title, attempts, points."""

    def __init__(self, katas: Sequence[Kata], heads: Sequence[str], progress: Progress, look: Look) -> None:
        self._progress = progress
        self._look = look
        self._signs = 5 if look.ascii_only else 4
        self._attempts = len(_HEADINGS[0])
        self._points = max(len(_HEADINGS[1]), len(self._sums(katas)[1]))
        self._slugs = max((len(kata.slug) for kata in katas), default=0)
        taken = self._signs + self._slugs + self._attempts + self._points + 3 * _BETWEEN
        titles = max((len(kata.title) for kata in katas), default=0)
        # A head leaves room for `10 of 10 solved` between itself and the columns at the right.
        heading = max(map(len, heads)) + _SOLVED + self._attempts + self._points + 3 * _BETWEEN
        self._titles = min(max(titles, heading - taken), max(look.width - taken, _TITLE))
        self._width = taken + self._titles

    def headed(self, title: str) -> str:
        """A title with the headings of the columns at its right."""
        return self._line(title, "", *_HEADINGS)

    def section(self, section: Section) -> list[str]:
        """The section's totals and a row for every kata."""
        return [self.total(_head(section), section.katas), *map(self._row, section.katas)]

    def total(self, title: str, katas: Sequence[Kata]) -> str:
        """A title, and at the right how many katas are solved, all attempts and all points."""
        solved = sum(self._progress.is_solved(kata.slug) for kata in katas)
        return self._line(title, f"{solved} of {len(katas)} solved", *self._sums(katas))

    def _row(self, kata: Kata) -> str:
        mark = ">" if kata.slug == self._progress.current_slug else " "
        title = _cut(kata.title, self._titles)
        cells = f"{kata.slug:<{self._slugs}}  {title:<{self._titles}}  "
        attempts, points = self._sums((kata,))
        return f"{mark} {self._sign(kata)}{cells}{attempts:>{self._attempts}}  {points:>{self._points}}"

    def _sign(self, kata: Kata) -> str:
        done = self._progress.of(kata.slug)
        sign, ascii_sign, colour = _SIGNS["solved" if done.solved else "begun" if done.attempts else "waiting"]
        padded = f"{ascii_sign if self._look.ascii_only else sign:<{self._signs - 2}}"
        return f"\x1b[{colour}m{padded}\x1b[0m" if self._look.colour else padded

    def _sums(self, katas: Sequence[Kata]) -> tuple[str, str]:
        """Attempts, empty for none, and points of those possible."""
        attempts = sum(self._progress.of(kata.slug).attempts for kata in katas)
        # A kata may have lost points since they were earned.
        points = sum(min(self._progress.of(kata.slug).points, kata.points) for kata in katas)
        return str(attempts or ""), f"{points}/{sum(kata.points for kata in katas)}"

    def _line(self, title: str, solved: str, attempts: str, points: str) -> str:
        sums = f"{solved}  {attempts:>{self._attempts}}  {points:>{self._points}}"
        return f"{title}  {sums:>{self._width - len(title) - 2}}"


def _head(section: Section) -> str:
    return f"{section.title} ({section.slug})"  # the slug is what the commands take


def _cut(title: str, width: int) -> str:
    return title if len(title) <= width else f"{title[: width - 3].rstrip()}..."
