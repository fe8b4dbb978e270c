"""The curriculum as `kata list` shows it.

Invariants: as a report's exporters, pure; it imports nothing heavy, because a list must be there at once.
"""

from __future__ import annotations

from grader.model import Curriculum


def listing(curriculum: Curriculum) -> str:
    """Sections and katas in order, with titles and points; ends with the total and a newline."""
    katas = curriculum.katas
    slugs = max((len(kata.slug) for kata in katas), default=0)
    titles = max((len(kata.title) for kata in katas), default=0)
    width = slugs + titles + 10
    lines = [curriculum.title]

    for section in curriculum.sections:
        lines += ["", _total(section.title, sum(kata.points for kata in section.katas), width)]
        lines += [f"  {kata.slug:<{slugs}}  {kata.title:<{titles}}  {kata.points:>4}" for kata in section.katas]

    lines += ["", _total("Total", sum(kata.points for kata in katas), width)]
    return "".join(f"{line}\n" for line in lines)


def _total(title: str, points: int, width: int) -> str:
    return f"{title:<{width - 6}}  {points:>4}"
