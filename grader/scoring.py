"""From verdicts to points: results of checks, and the reports of katas whose checks could not run.

Invariants: a check is all or nothing; BROKEN is never 0 points in silence; every text of a result is safe to print.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields, replace

from grader.checking import Check
from grader.explaining import STUB
from grader.model import CheckResult, Comparison, Evidence, Kata, KataReport, Outcome, Source
from grader.sanitising import sanitise, sanitise_block
from grader.verdict import Verdict

#: What a learner is told of a check that is broken; the details are in the check's evidence, for the author.
BROKEN_MESSAGE = "this is the grader's fault, and no grade follows from it"

#: How the evidence of an untouched function begins.
STUB_ERROR = "NotImplementedError: "

#: What is said of every check of a program to repair that is as shipped.
UNREPAIRED = "this program is still as it was shipped: repair it"

#: The parts of evidence that are one line of text.
_LINES = tuple(part.name for part in fields(Evidence) if part.name not in ("printed", "trace", "comparison"))

#: The longest text of a report, in characters, and how many lines are kept of what a call printed and of a traceback.
SENTENCE_LIMIT, PRINTED_LINES, TRACE_LINES = 1000, 100, 4


def result(check: Check, verdict: Verdict, visible: bool) -> CheckResult:
    """A check's points and message; an example has no points."""
    possible = 0 if visible else check.points
    passed = verdict.outcome is Outcome.PASSED
    return CheckResult(
        name=check.name,
        title=check.title,
        outcome=verdict.outcome,
        points=possible if passed else 0,
        points_possible=possible,
        message=sanitise(_message(verdict), SENTENCE_LIMIT),
        evidence=verdict.evidence and _safe(verdict.evidence),
    )


def _safe(told: Evidence) -> Evidence:
    """Evidence without anything that a terminal would obey, and without end."""
    lines = {name: sanitise(getattr(told, name), SENTENCE_LIMIT) for name in _LINES}
    printed = sanitise_block(told.printed, PRINTED_LINES)
    trace = sanitise_block(told.trace, TRACE_LINES, SENTENCE_LIMIT)
    compared = told.comparison and _safe_comparison(told.comparison)
    return Evidence(**lines, printed=printed, trace=trace, comparison=compared)


def _safe_comparison(shown: Comparison) -> Comparison:
    """A comparison without such texts; those of cells are numbers, written by us."""
    return replace(
        shown,
        place=sanitise(shown.place),
        inputs=tuple(replace(plane, name=sanitise(plane.name)) for plane in shown.inputs),
        layers=tuple(
            replace(row, actual=sanitise(row.actual), expected=sanitise(row.expected)) for row in shown.layers
        ),
    )


def _message(verdict: Verdict) -> str:
    if verdict.evidence is None:
        return ""
    if verdict.outcome is Outcome.BROKEN:
        return f"the check itself is broken; {BROKEN_MESSAGE}: {verdict.evidence.reason}"
    called = f"{verdict.evidence.called}: " if verdict.evidence.called else ""
    hint = f". {verdict.evidence.hint}" if verdict.evidence.hint else ""
    return f"{called}{verdict.evidence.reason}{hint}"


def unmet(check: Check, results: Mapping[str, CheckResult]) -> CheckResult | None:
    """The result of a check that waits for one that has not passed; a check with parameters passes when all runs do."""
    for name in check.needs:
        needed = [result for result in results.values() if result.name.partition("[")[0] == name]
        failed = [result for result in needed if result.outcome is not Outcome.PASSED]
        if failed or not needed:
            return _skipped(check, failed[0] if failed else None)
    return None


def _skipped(check: Check, needed: CheckResult | None) -> CheckResult:
    title = needed.title if needed else check.needs[0]
    return CheckResult(
        name=check.name,
        title=check.title,
        outcome=Outcome.SKIPPED,
        points=0,
        points_possible=check.points,
        message=f"waits for: {title}",
    )


def unchecked(kata: Kata, path: str, checks: Sequence[Check], outcome: Outcome, problem: str) -> KataReport:
    """A kata whose checks could not be run: one sentence says why, and every check is SKIPPED."""
    skipped = tuple(
        CheckResult(name=c.name, title=c.title, outcome=Outcome.SKIPPED, points=0, points_possible=c.points)
        for c in checks
    )
    return KataReport(
        kata=kata.slug,
        title=kata.title,
        section=kata.section,
        path=path,
        outcome=outcome,
        points=0,
        points_possible=sum(check.points for check in checks) or kata.points,
        problem=sanitise(problem, SENTENCE_LIMIT),
        checks=skipped,
    )


def not_started(kata: Kata, source: Source, checks: Sequence[Check]) -> KataReport:
    """The stub as shipped. `kata prove` has shown that it passes no check, and why."""
    outcome, message = (Outcome.FAILED, UNREPAIRED) if kata.to_repair else (Outcome.RAISED, f"{STUB_ERROR}{STUB}")
    report = unchecked(kata, source.path, checks, outcome, "")
    results: dict[str, CheckResult] = {}
    for check, result in zip(checks, report.checks, strict=True):
        results[check.name] = unmet(check, results) or replace(result, outcome=outcome, message=message)
    return replace(report, checks=tuple(results.values()), started=False)


def is_unbegun(result: CheckResult) -> bool:
    """True for a check that met the stub's own exception, or waits for one that did."""
    met = result.evidence is not None and result.evidence.reason.startswith(f"{STUB_ERROR}{STUB}")
    return result.outcome is Outcome.SKIPPED or (result.outcome is Outcome.RAISED and met)


def outcome_of(results: Sequence[CheckResult]) -> Outcome:
    """BROKEN when anything is, else the first that did not pass."""
    outcomes = [result.outcome for result in results]
    if Outcome.BROKEN in outcomes:
        return Outcome.BROKEN
    return next((outcome for outcome in outcomes if outcome is not Outcome.PASSED), Outcome.PASSED)
