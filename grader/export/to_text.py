"""A report as a learner reads it in a terminal: what went wrong, the scores, and what to do next.

Invariants: it reads the same without colour; what is the grader's fault says so; nothing is shown that the report does
not hold.
"""

from __future__ import annotations

import math

from grader.export.kata_details import put_kata
from grader.export.marks import BROKEN, CHECK_INDENT, NOT_STARTED, mark_of, score_of, sign_columns, sign_of
from grader.export.page import GAP, Page, Span
from grader.export.section_scores import section_scores
from grader.model import Outcome, Report

_NARROWEST_TITLE = 12

#: Nothing is left to the learner there.
_SETTLED = (Outcome.PASSED, Outcome.BROKEN)


def to_text(report: Report, *, colour: bool, width: int = 80, verbose: bool = False, ascii_only: bool = False) -> str:
    """Lay out a report for a terminal.

    For every started kata that did not pass: what mistake it looks like, one case of it and what fails. Then the table
    of scores, then the next step. A report on one kata names all its checks and has no table.

    Args:
        report: what to show.
        colour: whether ANSI colours are added; nothing is said by colour alone.
        width: columns of the terminal.
        verbose: every check of every started kata, with all that it saw.
        ascii_only: signs and text that any terminal can show.

    Returns:
        Lines of at most `width` columns, the last one ended by a newline.
    """
    page = Page(width=width, ascii_only=ascii_only)
    alone = len(report.katas) == 1

    for kata in report.katas:
        if alone or (mark_of(kata) is not NOT_STARTED and (verbose or kata.outcome is not Outcome.PASSED)):
            put_kata(page, kata, alone=alone, verbose=verbose)
            page.blank()
    if len(report.katas) > 1:
        _put_scores(page, report)
        page.blank()
    _put_ending(page, report)
    return page.render(colour=colour)


def _put_scores(page: Page, report: Report) -> None:
    """The table: sections with their katas, and the total."""
    columns = _columns(page, report)

    page.put((report.course, "bold"))
    page.put((f"submission: {report.submission}", "dim"))
    for section in section_scores(report):
        page.blank()
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
    page.blank()
    total = f"{report.points}/{report.points_possible} points, {math.floor(report.percent)} %"
    page.put(("Total", "bold"), right=(total, "bold"))


def _columns(page: Page, report: Report) -> tuple[int, int, int]:
    """Columns for slug, title and word; on a narrow page the title has none."""
    words = max(len(mark_of(kata).word) for kata in report.katas)
    points = max(len(score_of(kata)[0]) for kata in report.katas)
    names = max(len(kata.kata) for kata in report.katas)
    room = page.width - CHECK_INDENT - sign_columns(page) - words - points - 2 * GAP
    titles = room - names - GAP
    return (names, titles, words) if titles >= _NARROWEST_TITLE else (room, 0, words)


def _put_ending(page: Page, report: Report) -> None:
    if report.sandbox == "process":
        page.put(("practice only: not isolated, not an official grade", "yellow"))
    broken = [kata.kata for kata in report.katas if kata.outcome is Outcome.BROKEN]
    if broken and len(report.katas) > 1:
        page.put((f"{', '.join(broken)}. {BROKEN}", "bold red"), lead=("BROKEN", "bold white on red"), hang=8)
        page.blank()
    _put_next_step(page, report)


def _put_next_step(page: Page, report: Report) -> None:
    """The first kata to go on with, or that there is none left."""
    going = next((kata for kata in report.katas if kata.started and kata.outcome not in _SETTLED), None)
    waiting = next((kata for kata in report.katas if mark_of(kata) is NOT_STARTED), None)

    if going and going.problem:
        _put_advice(page, "next", f"mend {going.path}")
        _put_advice(page, "", "", f"make grade KATA={going.kata}", "grades it again")
    elif going:
        _put_advice(page, "hint", "", f"make hint KATA={going.kata}", "shows a hint")
    elif waiting:
        _put_advice(page, "next", f"edit {waiting.path}")
        _put_advice(page, "", "", f"make show KATA={waiting.kata}", "shows the task")
    elif report.outcome is Outcome.BROKEN:
        page.put(("There is nothing that you need to change.", ""))
    else:
        page.put((f"All {report.points_possible} points. Well done!", "bold green"))


def _put_advice(page: Page, label: str, text: str, command: str = "", ending: str = "") -> None:
    spans: list[Span] = [(f"`{command}`", "bold cyan"), (f" {ending}", "")] if command else []
    page.put((text, ""), *spans, lead=(f"{label}:" if label else "", "bold"), hang=6)
