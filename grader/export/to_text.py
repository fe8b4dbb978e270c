"""A report as a learner reads it in a terminal: what went wrong, the scores, and what to do next.

Invariants: it reads the same without colour; what is the grader's fault says so; nothing is shown that the report does
not hold.
"""

from __future__ import annotations

from grader.export.kata_details import put_kata, put_remark
from grader.export.marks import BROKEN, NOT_STARTED, mark_of
from grader.export.next_step import next_kata
from grader.export.page import Page, Span
from grader.export.score_table import put_scores
from grader.model import Outcome, Report


def to_text(report: Report, *, colour: bool, width: int = 80, verbose: bool = False, ascii_only: bool = False) -> str:
    """Lay out a report for a terminal.

    For every started kata that did not pass: what mistake it looks like, one case of it and what fails. Then the table
    of scores, then the next step. A report on one kata names all its checks and has no table.

    Args:
        report: what to show.
        colour: whether ANSI colours are added; nothing is said by colour alone.
        width: columns of the terminal.
        verbose: every check of every started kata, with all that it saw, and every kata in the table.
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
        else:
            for remark in kata.remarks:
                put_remark(page, f"{kata.kata}: {remark}")
    for remark in report.remarks:
        put_remark(page, remark)
    page.blank()
    if len(report.katas) > 1:
        put_scores(page, report, following=next_kata(report), verbose=verbose)
        page.blank()
    _put_ending(page, report)
    return page.render(colour=colour)


def _put_ending(page: Page, report: Report) -> None:
    if report.sandbox == "process":
        page.put(("practice only: not isolated, not an official grade", "yellow"))
    broken = [kata.kata for kata in report.katas if kata.outcome is Outcome.BROKEN]
    if broken and len(report.katas) > 1:
        page.put((f"{', '.join(broken)}. {BROKEN}", "bold red"), lead=("BROKEN", "bold white on red"), hang=8)
        page.blank()
    _put_next_step(page, report)


def _put_next_step(page: Page, report: Report) -> None:
    """What to do about the next kata, or that there is none."""
    kata = next_kata(report)

    if kata and mark_of(kata) is NOT_STARTED:
        _put_advice(page, "next", f"edit {kata.path}")
        _put_advice(page, "", "", f"make show KATA={kata.kata}", "shows the task")
    elif kata and kata.problem:
        _put_advice(page, "next", f"mend {kata.path}")
        _put_advice(page, "", "", f"make grade KATA={kata.kata}", "grades it again")
    elif kata:
        _put_advice(page, "hint", "", f"make hint KATA={kata.kata}", "shows a hint")
    elif report.outcome is Outcome.BROKEN:
        page.put(("There is nothing that you need to change.", ""))
    else:
        page.put((f"All {report.points_possible} points. Well done!", "bold green"))
        if len(report.katas) == 1:
            page.blank()
            _put_advice(page, "next", "", "make next", "goes on with the next kata")


def _put_advice(page: Page, label: str, text: str, command: str = "", ending: str = "") -> None:
    spans: list[Span] = [(f"`{command}`", "bold cyan"), (f" {ending}", "")] if command else []
    page.put((text, ""), *spans, lead=(f"{label}:" if label else "", "bold"), hang=6)
