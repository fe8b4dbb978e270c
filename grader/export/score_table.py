"""The table of scores on a page of text: sections with their katas, and the total.

Invariants: a section that is done, or that is not begun and not next, is one line, so that a course of forty katas fits
on a screen where little has happened; a kata that needs attention always has a line of its own.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from grader.export.marks import CHECK_INDENT, MARKS, NOT_STARTED, mark_of, score_of, sign_columns, sign_of
from grader.export.page import GAP, Page
from grader.export.section_scores import SectionScore, section_scores
from grader.model import KataReport, Outcome, Report

_NARROWEST_TITLE = 12

#: Columns for the slug of a kata or the title of a section, for the title of a kata, and for the word for its outcome.
_Columns = tuple[int, int, int]


def put_scores(page: Page, report: Report, *, following: KataReport | None, verbose: bool) -> None:
    """Put the table.

    Args:
        page: where to.
        report: of more than one kata.
        following: the kata that the next step is about; its section shows all of its katas.
        verbose: whether all sections do.
    """
    sections = section_scores(report)
    short = [section for section in sections if len(sections) > 1 and not verbose and _is_alike(section, following)]
    columns = _columns(page, report, short)
    was_short = False

    page.put((report.course, "bold"))
    page.put((f"submission: {report.submission}", "dim"))
    for section in sections:
        is_short = section in short
        if not (is_short and was_short):
            page.blank()
        if is_short:
            _put_section(page, section, columns)
        else:
            _put_katas(page, section, columns)
        was_short = is_short
    page.blank()
    total = f"{report.points}/{report.points_possible} points, {math.floor(report.percent)} %"
    page.put(("Total", "bold"), right=(total, "bold"))


def _columns(page: Page, report: Report, short: Sequence[SectionScore]) -> _Columns:
    """On a narrow page the title has no columns."""
    before = CHECK_INDENT + sign_columns(page)
    names = max(*(len(kata.kata) for kata in report.katas), *(len(section.title) - before for section in short))
    words = max(len(mark_of(kata).word) for kata in report.katas)
    points = max(*(len(score_of(kata)[0]) for kata in report.katas), *(len(score_of(section)[0]) for section in short))
    room = page.width - before - words - points - 2 * GAP
    titles = room - names - GAP
    return (names, titles, words) if titles >= _NARROWEST_TITLE else (room, 0, words)


def _is_alike(section: SectionScore, following: KataReport | None) -> bool:
    """Whether all katas have passed, or none was begun and the next step is elsewhere; a single kata has its name."""
    marks = {mark_of(kata) for kata in section.katas}
    is_ahead = marks == {NOT_STARTED} and following not in section.katas
    return len(section.katas) > 1 and (is_ahead or marks == {MARKS[Outcome.PASSED]})


def _put_section(page: Page, section: SectionScore, columns: _Columns) -> None:
    """One line, with cells below those of katas."""
    names, titles, words = columns
    mark = mark_of(section.katas[0])
    cells = (
        ((section.title, "bold"), CHECK_INDENT + sign_columns(page) + names),
        ((f"{len(section.katas)} katas", "dim"), titles),
        ((mark.word, mark.style), words),
    )
    page.row(*((cell, width) for cell, width in cells if width), right=score_of(section, "bold"))


def _put_katas(page: Page, section: SectionScore, columns: _Columns) -> None:
    page.put((section.title, "bold"), right=score_of(section, "bold"))
    for kata in section.katas:
        mark = mark_of(kata)
        cells = ((kata.kata, "dim" if mark is NOT_STARTED else ""), (kata.title, "dim"), (mark.word, mark.style))
        page.row(
            *((cell, width) for cell, width in zip(cells, columns, strict=True) if width),
            lead=sign_of(mark, page),
            hang=sign_columns(page),
            right=score_of(kata, mark.style),
            indent=CHECK_INDENT,
        )
