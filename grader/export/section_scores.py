"""The katas of a report by section, with their points: every table of scores begins here.

Invariants: sections come in the order of the report and are never empty; every kata is in exactly one.
"""

from __future__ import annotations

from dataclasses import dataclass

from grader.model import KataReport, Report


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionScore:
    """One section of one report.

    Attributes:
        section: its slug.
        title: what a learner reads.
        katas: those of the report that belong to it, in order.
    """

    section: str
    title: str
    katas: tuple[KataReport, ...]

    @property
    def points(self) -> int:
        return sum(kata.points for kata in self.katas)

    @property
    def points_possible(self) -> int:
        return sum(kata.points_possible for kata in self.katas)


def section_scores(report: Report) -> tuple[SectionScore, ...]:
    """The sections of `report` that have katas in it."""
    scores = (
        SectionScore(section=slug, title=title, katas=tuple(kata for kata in report.katas if kata.section == slug))
        for slug, title in report.sections
    )
    return tuple(score for score in scores if score.katas)
