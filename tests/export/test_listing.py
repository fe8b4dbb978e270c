"""The list of katas: what is in it is tested with `kata list`, here only how it fits."""

from pathlib import Path

import pytest

from grader.export.listing import WIDEST, Look, listing, section_listing
from grader.model import Curriculum, Kata, Section
from grader.progress import KataProgress, Progress

LONG_SLUG = "capstone_feature_learning"
LONG_TITLE = "Features by hand, features by learning: XOR, and then some more"


def course(*katas):
    made = tuple(
        Kata(
            slug=slug,
            section="tensors",
            title=title,
            exports=("f",),
            points=points,
            folder=Path(),
            reference_folder=Path(),
        )
        for slug, title, points in katas
    )
    section = Section(slug="tensors", title="Tensors", katas=made)
    return Curriculum(title="A course", root=Path(), sections=(section,))


@pytest.mark.parametrize("katas", [(("one", LONG_TITLE, 8), (LONG_SLUG, "Two", 400)), ((LONG_SLUG, LONG_TITLE, 8),)])
def test_listing_fits_a_terminal_of_eighty_columns(katas):
    curriculum = course(*katas)

    lines = listing(curriculum, Progress()).splitlines()
    lines += section_listing(curriculum.sections[0], Progress()).splitlines()

    assert max(map(len, lines)) == WIDEST
    assert sum("Features by hand, features b... " in line for line in lines) == 2


def test_listing_of_a_course_without_katas_is_a_total():
    assert listing(Curriculum(title="A course", root=Path(), sections=()), Progress()).splitlines() == [
        "A course                   attempts  points",
        "",
        "Total       0 of 0 solved               0/0",
    ]


def test_listing_uses_a_wider_terminal():
    assert LONG_TITLE in listing(course((LONG_SLUG, LONG_TITLE, 8)), Progress(), Look(width=120))


def test_listing_never_shows_more_points_than_there_are():
    progress = Progress(katas={"one": KataProgress(attempts=1, points=9)})

    assert "8/8" in listing(course(("one", "One", 8)), progress)
