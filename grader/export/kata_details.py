"""The details of one kata on a page of text: its checks, what the failed ones saw, and what it looks like.

Invariants: a kata that was not started shows no details; checks that fail the same way are told once; a misconception
is explained once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from grader.export.marks import BROKEN, CHECK_INDENT, MARKS, NOT_STARTED, mark_of, score_of, sign_columns, sign_of
from grader.export.page import Page
from grader.model import CheckResult, Evidence, KataReport, Outcome
from grader.sanitising import sanitise_block

_EVIDENCE_INDENT = 6
_LABEL = 12
_PRINTED_LINES = 12
#: Where arguments begin when they share a line with the call.
_ARGUMENTS = 22

_NEXT_ARGUMENT = re.compile(r", (?=[A-Za-z_]\w*: )")

#: What is said of a check that has neither evidence nor a message.
_SENTENCES = {
    Outcome.RAISED: "It raised an error.",
    Outcome.TIMED_OUT: "It took too long.",
    Outcome.OUT_OF_MEMORY: "It needed too much memory.",
    Outcome.CRASHED: "The process that ran it crashed.",
    Outcome.SKIPPED: "Not run, because a check before it did not pass.",
    Outcome.BROKEN: "The grader could not run it.",
}


def put_kata(page: Page, kata: KataReport, *, fold: bool) -> None:
    """Put the heading of a kata and what is to be said about it.

    Args:
        page: where to.
        kata: started or not.
        fold: whether checks that fail the same way share one message.
    """
    page.put((kata.title, "bold"), right=score_of(kata, "bold"))
    page.put((kata.path, "cyan"))
    page.blank()
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
        _put_checks(page, kata, fold=fold)


def _put_checks(page: Page, kata: KataReport, *, fold: bool) -> None:
    told: set[str] = set()
    for check, others in _folded((*kata.examples, *kata.checks), fold=fold):
        _put_check(page, check, is_example=check in kata.examples)
        if check.outcome is Outcome.PASSED:
            continue
        _put_details(page, check)
        if check.diagnosis:
            _put_diagnosis(page, check.diagnosis, "" if check.diagnosis in told else _told(kata, check.diagnosis))
            told.add(check.diagnosis)
        _put_others(page, others, kata)
        page.blank()

    for diagnosis in kata.diagnoses:
        if diagnosis.misconception not in told:
            _put_diagnosis(page, diagnosis.misconception, diagnosis.message)


def _folded(checks: tuple[CheckResult, ...], *, fold: bool) -> Iterator[tuple[CheckResult, tuple[CheckResult, ...]]]:
    """Checks in order, each with the later ones that fail the same way and are not shown on their own."""
    shown: set[tuple[str, ...]] = set()
    for check in checks:
        way = _way_of_failing(check)
        if not fold or not way:
            yield check, ()
        elif way not in shown:
            shown.add(way)
            yield check, tuple(other for other in checks if other is not check and _way_of_failing(other) == way)


def _way_of_failing(check: CheckResult) -> tuple[str, ...]:
    """What two checks share when one message is enough for both; empty for a check that stands alone."""
    if check.outcome in (Outcome.PASSED, Outcome.BROKEN) or not check.message:
        return ()
    location = check.evidence.location if check.evidence else ""
    return check.outcome, check.message, location, check.diagnosis


def _put_check(page: Page, check: CheckResult, *, is_example: bool, indent: int = CHECK_INDENT) -> None:
    mark = MARKS[check.outcome]
    passed = check.outcome is Outcome.PASSED
    page.put(
        (check.title, "bold" if indent == CHECK_INDENT and not passed else ""),
        lead=sign_of(mark, page),
        hang=sign_columns(page),
        right=("example", "dim") if is_example else score_of(check, "" if passed else mark.style),
        indent=indent,
    )


def _put_details(page: Page, check: CheckResult) -> None:
    if check.evidence is None:
        _put_paragraph(page, check.message or _SENTENCES.get(check.outcome, "It did not pass."))
        return
    _put_paragraph(page, check.evidence.reason)
    for label, value, style in _fields(page, check.evidence):
        page.put((value, style), lead=(label, "dim"), hang=_LABEL, indent=_EVIDENCE_INDENT)


def _fields(page: Page, evidence: Evidence) -> Iterator[tuple[str, str, str]]:
    """The parts of the evidence that are there, as label, value and style; an empty label continues the one above."""
    call = f"{evidence.called:<{_ARGUMENTS}}  {evidence.arguments}"
    if evidence.called and evidence.arguments and page.fits(call, page.width - _EVIDENCE_INDENT - _LABEL):
        yield "called", call, ""
    else:
        yield from _present(("called", evidence.called, ""))
        yield from _lines("with", _arguments(page, evidence))
    yield from _present(
        ("returned", evidence.returned, ""),
        ("expected", evidence.expected, ""),
        ("at", _location(page, evidence), "cyan"),
        ("" if evidence.location else "at", evidence.line.strip(), ""),
    )
    if evidence.printed.strip():
        yield from _lines("printed", sanitise_block(evidence.printed, lines=_PRINTED_LINES).splitlines())
    yield from _present(("hint", evidence.hint, "yellow"))


def _lines(label: str, lines: list[str]) -> Iterator[tuple[str, str, str]]:
    return ((label if number == 0 else "", line, "") for number, line in enumerate(lines))


def _arguments(page: Page, evidence: Evidence) -> list[str]:
    """The arguments on one line where they fit, else one by one."""
    if page.fits(evidence.arguments, page.width - _EVIDENCE_INDENT - _LABEL):
        return [evidence.arguments] if evidence.arguments else []
    return _NEXT_ARGUMENT.split(evidence.arguments)


def _location(page: Page, evidence: Evidence) -> str:
    """The whole path where it fits, else the file's name: a path that is cut in two cannot be clicked."""
    if page.fits(evidence.location, page.width - _EVIDENCE_INDENT - _LABEL):
        return evidence.location
    return evidence.location.rpartition("/")[2]


def _present(*fields: tuple[str, str, str]) -> Iterator[tuple[str, str, str]]:
    return (field for field in fields if field[1])


def _put_diagnosis(page: Page, misconception: str, message: str) -> None:
    """Name the misconception; its message wraps beneath, paragraph by paragraph, and is told once a kata."""
    first, *rest = _paragraphs(message) or [""]
    page.put(
        (f"{misconception}: " if first else misconception, "bold yellow"),
        (first, ""),
        lead=("looks like", "yellow"),
        hang=_LABEL,
        indent=_EVIDENCE_INDENT,
    )
    for paragraph in rest:
        page.put((paragraph, ""), indent=_EVIDENCE_INDENT + _LABEL)


def _told(kata: KataReport, misconception: str) -> str:
    """The message of a misconception, or nothing when the report has none."""
    return next((diagnosis.message for diagnosis in kata.diagnoses if diagnosis.misconception == misconception), "")


def _paragraphs(message: str) -> list[str]:
    paragraphs = ("\n".join(line.strip() for line in message.splitlines())).split("\n\n")
    return [" ".join(paragraph.split()) for paragraph in paragraphs if paragraph.strip()]


def _put_others(page: Page, others: tuple[CheckResult, ...], kata: KataReport) -> None:
    if not others:
        return
    count = "1 more check" if len(others) == 1 else f"{len(others)} more checks"
    if others[0].outcome is Outcome.SKIPPED:
        ending = "skipped for the same reason"
    else:
        ending = "fails the same way" if len(others) == 1 else "fail the same way"
    _put_paragraph(page, f"and {count} {ending}:")
    for other in others:
        _put_check(page, other, is_example=other in kata.examples, indent=_EVIDENCE_INDENT)


def _put_paragraph(page: Page, text: str) -> None:
    if text:
        page.put((text, ""), indent=_EVIDENCE_INDENT)
