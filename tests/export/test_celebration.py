"""What is celebrated, and when."""

import datetime
from pathlib import Path

import pytest

from grader.export.celebration import celebration
from grader.model import Curriculum, Kata, Section
from grader.progress import KataProgress, Progress


def section(title, *slugs):
    katas = tuple(
        Kata(slug=slug, section=title, title=slug, exports=("f",), points=8, folder=Path(), reference_folder=Path())
        for slug in slugs
    )
    return Section(slug=title.lower(), title=title, katas=katas)


def solved(slugs):
    return Progress(katas={slug: KataProgress(solved=datetime.date(2026, 11, 24)) for slug in slugs})


COURSE = Curriculum(
    title="A course", root=Path(), sections=(section("One", "a", "b"), section("Two", "c"), section("Three", "d"))
)


@pytest.mark.parametrize(
    ("before", "after", "line"),
    [
        ("", "", ""),
        ("", "a", ""),
        ("a", "ab", "Section finished: One. Well done! 2 of 4 katas are solved."),
        ("ab", "ab", ""),
        ("a", "abc", "Sections finished: One, Two. Well done! 3 of 4 katas are solved."),
        ("abc", "abcd", "Course finished: every one of its 4 katas is solved. Congratulations!"),
        ("abcd", "abcd", ""),
    ],
)
def test_celebration_is_of_what_was_finished_now(before, after, line):
    assert celebration(COURSE, solved(before), solved(after)) == line
