"""docs/curriculum.md: every statement of the course has a home, and every kata a place in it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from grader.catalog import load_curriculum

PROJECT = Path(__file__).parents[1]
PAGE = PROJECT / "docs" / "curriculum.md"
TEXT = PAGE.read_text(encoding="utf-8")
CURRICULUM = load_curriculum(PROJECT)

#: | S12 | statement | [home](../katas/...), ... | "its words there" |
ROW = re.compile(r'^\| (S\d+) \| ([^|]+) \| ([^|]+) \| "([^|]+)" \|$', re.MULTILINE)
HOME = re.compile(r"\[`?(\w+)`?\]\(\.\./(katas/[\w/]+/README\.md)\)")

STATEMENTS = [match.groups() for match in ROW.finditer(TEXT)]
LESSONS = {kata.slug: f"katas/{kata.section}/{kata.slug}/README.md" for kata in CURRICULUM} | {
    section.slug: f"katas/{section.slug}/README.md" for section in CURRICULUM.sections
}


def plain(text: str) -> str:
    """Words as they are read: without marks of Markdown, with single spaces."""
    return " ".join(re.sub(r"[*_`>]", "", text).split())


def test_every_statement_of_the_course_has_one_row_in_order():
    assert [name for name, *_ in STATEMENTS] == [f"S{number}" for number in range(1, 43)]


@pytest.mark.parametrize(("name", "homes", "words"), [(name, homes, words) for name, _, homes, words in STATEMENTS])
def test_statement_is_told_where_the_map_says(name, homes, words):
    found = HOME.findall(homes)

    assert found, f"{name} has no home"
    for slug, path in found:
        assert LESSONS.get(slug) == path
    told = [plain((PROJECT / path).read_text(encoding="utf-8")) for _, path in found]
    assert any(plain(words) in text for text in told), f"none of {homes} says: {words}"


def test_every_kata_has_a_row_in_order():
    rows = re.findall(r"^\| \[`(\w+)`\]\(\.\./(katas/\w+/\w+/README\.md)\) \|", TEXT, re.MULTILINE)

    assert rows == [(kata.slug, LESSONS[kata.slug]) for kata in CURRICULUM]


def test_katas_and_statements_name_one_another():
    """The second table says for each kata what the first one says for each statement."""
    rows = re.findall(r"^\| \[`(\w+)`\][^|]*\| [^|]+ \| ([^|]*) \|$", TEXT, re.MULTILINE)
    covered = {slug: re.findall(r"S\d+", statements) for slug, statements in rows}
    homes = {name: [slug for slug, _ in HOME.findall(cell)] for name, _, cell, _ in STATEMENTS}

    for kata in CURRICULUM:
        assert covered[kata.slug] == [name for name, slugs in homes.items() if kata.slug in slugs]


def test_every_section_has_a_page():
    assert [section.slug for section in CURRICULUM.sections if not (PROJECT / LESSONS[section.slug]).is_file()] == []
