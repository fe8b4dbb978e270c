"""The line that celebrates a section, or the course, of which the last kata was solved.

Invariants: pure; there is one line at most, and none for what was finished before.
"""

from __future__ import annotations

from grader.model import Curriculum
from grader.progress import Progress


def celebration(curriculum: Curriculum, before: Progress, after: Progress) -> str:
    """What has been finished between two states, as one sentence or more on one line; empty when nothing was."""
    count = len(curriculum.katas)
    if after.has_finished(curriculum) and not before.has_finished(curriculum):
        return f"Course finished: every one of its {count} katas is solved. Congratulations!"

    sections = [
        section.title
        for section in curriculum.sections
        if after.has_finished(section) and not before.has_finished(section)
    ]
    if not sections:
        return ""
    solved = sum(after.is_solved(kata.slug) for kata in curriculum.katas)
    noun = "Section" if len(sections) == 1 else "Sections"
    return f"{noun} finished: {', '.join(sections)}. Well done! {solved} of {count} katas are solved."
