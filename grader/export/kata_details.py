"""The details of one kata on a page of text: which mistake it looks like, one case of it, and what fails.

Invariants: a kata that was not started shows no details; a misconception is named once, before the checks; how much
is told of a check is decided in `telling`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from grader.export.comparison_fields import FIELD_INDENT, LABEL_COLUMNS, Field
from grader.export.evidence_fields import evidence_fields, hint_fields, place
from grader.export.marks import BROKEN, CHECK_INDENT, MARKS, NOT_STARTED, mark_of, score_of, sign_columns, sign_of
from grader.export.page import Page
from grader.export.telling import (
    EXPLAINED,
    Depth,
    Told,
    misconceptions_in_order,
    told_checks,
    told_examples,
    told_in_full,
)
from grader.model import CheckResult, KataReport, NearMiss, Outcome

#: Lines of a reason where the page has shown the details of such a failure.
_REASON_LINES = 2

_EXPLAINED_LATER = "{} turn comes when the mistakes above are mended."

#: What is said of a check that has neither evidence nor a message.
_SENTENCES = {
    Outcome.RAISED: "It raised an error.",
    Outcome.TIMED_OUT: "It took too long.",
    Outcome.OUT_OF_MEMORY: "It needed too much memory.",
    Outcome.CRASHED: "The process that ran it crashed.",
    Outcome.SKIPPED: "Not run, because a check before it did not pass.",
    Outcome.BROKEN: "The grader could not run it.",
}


def reason_of(check: CheckResult) -> str:
    """Why a check did not pass, in one sentence."""
    if check.evidence is None:
        return check.message or _SENTENCES.get(check.outcome, "It did not pass.")
    return check.evidence.reason


def paragraphs(message: str) -> list[str]:
    """The paragraphs of a misconception's message, each on one line."""
    pieces = ("\n".join(line.strip() for line in message.splitlines())).split("\n\n")
    return [" ".join(piece.split()) for piece in pieces if piece.strip()]


def put_kata(page: Page, kata: KataReport, *, alone: bool, verbose: bool) -> None:
    """Put the heading of a kata and what is to be said about it.

    Args:
        page: where to.
        kata: started or not.
        alone: whether the page shows nothing else; examples that pass are named then.
        verbose: everything about every check.
    """
    page.put((kata.title, "bold"), right=score_of(kata, "bold"))
    page.put((kata.path, "cyan"))
    for remark in kata.remarks:
        put_remark(page, remark)
    page.blank()
    put_details(page, kata, alone=alone, verbose=verbose)


def put_details(page: Page, kata: KataReport, *, alone: bool, verbose: bool) -> None:
    """Put what is to be said about a kata without its heading, as `put_kata` does."""
    if kata.outcome is Outcome.BROKEN:
        page.put((BROKEN, "bold red"), lead=("BROKEN", "bold white on red"), hang=8, indent=CHECK_INDENT)
        page.blank()
    if not kata.started and kata.outcome is not Outcome.BROKEN:
        page.put(
            (NOT_STARTED.word, "dim"), lead=sign_of(NOT_STARTED, page), hang=sign_columns(page), indent=CHECK_INDENT
        )
    elif kata.problem:
        page.put((kata.problem, ""), lead=sign_of(mark_of(kata), page), hang=sign_columns(page), indent=CHECK_INDENT)
    elif kata.started:
        misconceptions = misconceptions_in_order(kata)
        turn = len(misconceptions) if verbose else EXPLAINED
        _put_diagnoses(page, kata, misconceptions[:turn], misconceptions[turn:])
        if kata.near_miss:
            _put_near_miss(page, kata.near_miss)
        _put_checks(page, kata, misconceptions[turn:], alone=alone, verbose=verbose)
    _put_warnings(page, kata)
    if kata.also_right:
        page.blank()
        page.put((f"`{kata.also_right}`", "cyan"), lead=("also right:", ""), hang=12)


def _put_warnings(page: Page, kata: KataReport) -> None:
    """What was warned of, each with its place; no mark, since it costs no points."""
    if kata.warnings:
        page.blank()
    for warned in kata.warnings:
        page.put(
            (f"{warned.category}: {warned.text}" if warned.text else warned.category, ""),
            lead=("warning", "yellow"),
            hang=LABEL_COLUMNS,
            indent=CHECK_INDENT,
        )
        page.put((place(page, warned.location), "cyan"), lead=("at", "dim"), hang=LABEL_COLUMNS, indent=FIELD_INDENT)
        page.put((warned.line, ""), hang=LABEL_COLUMNS, indent=FIELD_INDENT, lead=("", ""))


def _put_near_miss(page: Page, near: NearMiss) -> None:
    """How little is missing, and where."""
    count = len(near.checks)
    passing = "every check passes" if near.is_whole else f"{count} of the checks that fail would pass"
    page.put(
        (f"{near.location}: with one change in this line {passing}", "bold"),
        lead=("almost" if near.is_whole else "nearer", "yellow"),
        hang=LABEL_COLUMNS,
        indent=CHECK_INDENT,
    )
    page.put((near.line, ""), lead=("line", "dim"), hang=LABEL_COLUMNS, indent=FIELD_INDENT)
    page.put((near.message, ""), lead=("there", "dim"), hang=LABEL_COLUMNS, indent=FIELD_INDENT)
    page.blank()


def put_remark(page: Page, remark: str) -> None:
    """Put a sentence about how a text was found."""
    page.put((remark, ""), lead=("note:", "dim"), hang=6)


def _put_diagnoses(page: Page, kata: KataReport, explained: Sequence[str], others: Sequence[str]) -> None:
    """Explain misconceptions, paragraph by paragraph, and name the others."""
    messages = {diagnosis.misconception: diagnosis.message for diagnosis in kata.diagnoses}

    for misconception in explained:
        page.put((misconception, "bold yellow"), lead=("looks like", "yellow"), hang=LABEL_COLUMNS, indent=CHECK_INDENT)
        for paragraph in paragraphs(messages.get(misconception, "")):
            page.put((paragraph, ""), indent=FIELD_INDENT)
        page.blank()
    if others:
        page.put(
            (", ".join(others), "bold yellow"), lead=("and like", "yellow"), hang=LABEL_COLUMNS, indent=CHECK_INDENT
        )
        page.put((_EXPLAINED_LATER.format("Its" if len(others) == 1 else "Their"), ""), indent=FIELD_INDENT)
        page.blank()


def _put_checks(page: Page, kata: KataReport, unexplained: Sequence[str], *, alone: bool, verbose: bool) -> None:
    """The examples and, apart from them, the hidden checks."""
    examples = [example for example in kata.examples if alone or verbose or example.outcome is not Outcome.PASSED]
    told = told_in_full(examples) if verbose else told_examples(examples)
    for example in told:
        _put_told(page, example, is_example=True, verbose=verbose)
    page.blank()
    for check in told_in_full(kata.checks) if verbose else told_checks(kata.checks, told, unexplained):
        _put_told(page, check, is_example=False, verbose=verbose)


def _put_told(page: Page, told: Told, *, is_example: bool, verbose: bool) -> None:
    """The title of a check and as much about it as was decided; what takes a paragraph has air around it."""
    if told.depth is Depth.TITLE:
        _put_title(page, told.check, is_example=is_example)
        return
    fields = tuple(_fields(page, told, verbose=verbose))
    is_paragraph = bool(fields or told.alike)
    if is_paragraph:
        page.blank()
    _put_title(page, told.check, style="bold", is_example=is_example)
    _put_reason(page, told)
    for label, value in fields:
        page.put(*value, lead=(label, "dim"), hang=LABEL_COLUMNS, indent=FIELD_INDENT)
    _put_alike(page, told)
    if is_paragraph:
        page.blank()


def _put_title(
    page: Page, check: CheckResult, *, style: str = "", is_example: bool = False, indent: int = CHECK_INDENT
) -> None:
    mark = MARKS[check.outcome]
    score = score_of(check, "" if check.outcome is Outcome.PASSED else mark.style)
    page.put(
        (check.title, style),
        lead=sign_of(mark, page),
        hang=sign_columns(page),
        right=("example", "dim") if is_example else score,
        indent=indent,
    )


def _put_reason(page: Page, told: Told) -> None:
    reason = reason_of(told.check)
    if reason:
        page.put((reason, ""), indent=FIELD_INDENT, lines=_REASON_LINES if told.depth is Depth.REASON else None)


def _fields(page: Page, told: Told, *, verbose: bool) -> Iterator[Field]:
    """All that the check saw; of a check whose details are on the page already, what only it can say."""
    check = told.check
    if check.evidence and told.depth is Depth.DETAILS:
        yield from evidence_fields(page, check.evidence, verbose=verbose)
    elif check.evidence and not check.diagnosis:
        yield from hint_fields(check.evidence)
    if check.diagnosis and verbose:
        yield "looks like", ((check.diagnosis, "bold yellow"),)


def _put_alike(page: Page, told: Told) -> None:
    if not told.alike:
        return
    count, is_one = len(told.alike), len(told.alike) == 1
    if told.alike[0].outcome is Outcome.SKIPPED:
        ending = "skipped for the same reason"
    else:
        ending = "fails the same way" if is_one else "fail the same way"
    if told.is_all:
        others = {1: "the other check", 2: "both other checks"}.get(count, f"all {count} other checks")
        page.put((f"and {others} {ending}", ""), indent=FIELD_INDENT)
        return
    page.put((f"and {count} more {'check' if is_one else 'checks'} {ending}:", ""), indent=FIELD_INDENT)
    for check in told.alike:
        _put_title(page, check, indent=FIELD_INDENT)
