"""The curriculum, or one section of it, as `kata list` and `kata show` print it.

Invariants: as a report's exporters, pure; it imports nothing heavy, because a list must be there at once; with slugs
and points of a usual length no line is longer than `WIDEST`.
"""

from __future__ import annotations

from collections.abc import Sequence

from grader.model import Curriculum, Kata, Section

WIDEST = 80

#: Columns of points and of everything between the columns.
_POINTS, _BETWEEN = 4, 6


def listing(curriculum: Curriculum) -> str:
    """Sections and katas in order, with titles and points; ends with the total and a newline."""
    slugs, titles = _widths(curriculum.katas)
    width = slugs + titles + _POINTS + _BETWEEN
    lines = [curriculum.title]

    for section in curriculum.sections:
        lines += ["", *_section(section, slugs, titles)]

    lines += ["", _total("Total", curriculum.katas, width)]
    return "".join(f"{line}\n" for line in lines)


def section_listing(section: Section) -> str:
    """One section as `listing` shows it."""
    return "".join(f"{line}\n" for line in _section(section, *_widths(section.katas)))


def _widths(katas: Sequence[Kata]) -> tuple[int, int]:
    """Of the columns of slugs and of titles."""
    slugs = max((len(kata.slug) for kata in katas), default=0)
    titles = max((len(kata.title) for kata in katas), default=0)
    return slugs, min(titles, max(WIDEST - slugs - _POINTS - _BETWEEN, 20))


def _section(section: Section, slugs: int, titles: int) -> list[str]:
    rows = [
        f"  {kata.slug:<{slugs}}  {_cut(kata.title, titles):<{titles}}  {kata.points:>{_POINTS}}"
        for kata in section.katas
    ]
    title = f"{section.title} ({section.slug})"  # the slug is what the commands take
    return [_total(title, section.katas, slugs + titles + _POINTS + _BETWEEN), *rows]


def _total(title: str, katas: Sequence[Kata], width: int) -> str:
    """A title, and at the right how many katas there are and their points."""
    count = "1 kata" if len(katas) == 1 else f"{len(katas)} katas"
    sums = f"{count}  {sum(kata.points for kata in katas):>{_POINTS}}"
    return f"{title}  {sums:>{width - len(title) - 2}}"


def _cut(title: str, width: int) -> str:
    return title if len(title) <= width else f"{title[: width - 3].rstrip()}..."
