"""The table of scores: which sections are one line, and which show their katas."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from grader.export.to_text import to_text


@pytest.fixture
def table(passed, failed, untouched, make_report):
    """The table of a course whose sections hold katas of these outcomes: a letter for each kata."""

    def lay_out(tensors, activations, training, **options):
        letters = {"p": passed, "f": failed, ".": untouched}
        sections = {"tensors": tensors, "activations": activations, "training": training}
        katas = [
            replace(letters[letter], section=section, kata=f"{section}_{number}")
            for section, outcomes in sections.items()
            for number, letter in enumerate(outcomes)
        ]
        text = to_text(make_report(*katas), colour=False, **options)
        return text[text.index("submission:") :].splitlines()[1:]

    return lay_out


def slugs(lines):
    return re.findall(r"\b[a-z]+_\d\b", "\n".join(line for line in lines if "`" not in line))


def test_sections_that_are_done_or_not_begun_are_one_line(table):
    lines = table("pp", "pf", "...")

    assert slugs(lines) == ["activations_0", "activations_1"]
    assert lines[1].split() == ["Tensors", "2", "katas", "passed", "8/8"]
    assert lines[7].split() == ["Training", "3", "katas", "not", "started", "0/24"]


def test_section_of_the_next_step_shows_its_katas(table):
    assert slugs(table("..", "..", "..")) == ["tensors_0", "tensors_1"]
    assert slugs(table("pp", "..", "..")) == ["activations_0", "activations_1"]
    assert slugs(table("pp", "pp", "pp")) == []


def test_kata_that_is_alone_in_its_section_keeps_its_name(table):
    assert slugs(table("p", "pp", ".")) == ["tensors_0", "training_0"]


def test_only_section_shows_its_katas(table):
    assert slugs(table("pp", "", "")) == ["tensors_0", "tensors_1"]


def test_verbose_table_shows_all_katas(table):
    assert len(slugs(table("pp", "..", "..", verbose=True))) == 6


def test_short_sections_stand_together_and_in_line(table):
    lines = table("pp", "pf", "..")

    assert [line == "" for line in lines[:8]] == [True, False, True, False, False, False, True, False]
    assert len({line.index(word) for line, word in ((lines[1], "passed"), (lines[4], "passed"))}) == 1
    assert table("pp", "pp", "..")[1:3] == [line for line in table("pp", "pp", "..") if "passed" in line]


def test_short_section_has_no_count_on_a_narrow_page(table):
    (line,) = (line for line in table("pp", "pf", "..", width=40) if line.startswith("Tensors"))

    assert line.split() == ["Tensors", "passed", "8/8"]


def test_title_of_a_short_section_is_not_cut(passed, untouched, make_report):
    katas = [replace(kata, section="activations", kata=f"a{kata.kata[0]}") for kata in (passed, passed)]
    report = replace(
        make_report(*katas, replace(untouched, kata="x")),
        sections=(("activations", "Activations and everything like them"), ("training", "Training")),
    )

    assert "Activations and everything like them" in to_text(report, colour=False)
