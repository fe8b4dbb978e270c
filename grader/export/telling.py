"""How much a page tells of each check, so that one mistake fits on one screen.

Invariants: every check that did not pass is told at least by its title, unless all of them fail alike; what is the
grader's fault is told whole; a misconception, or a way of failing, gives its details once; so does, among the examples,
each call that fails.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum

from grader.model import CheckResult, Evidence, KataReport, Outcome

#: What two checks share when the details of one are enough for both; empty for a check that stands alone.
Way = tuple[str, ...]

_NUMBER = re.compile(r"\d+")
#: Outcomes of an example that show nothing of what the learner's function did.
_NO_CASE = (Outcome.PASSED, Outcome.SKIPPED, Outcome.BROKEN)


#: Misconceptions that are explained at a time: who has mended them is told of the next.
EXPLAINED = 3


class Depth(IntEnum):
    """How much: the title, the reason under it, or all that the check saw."""

    TITLE = 1
    REASON = 2
    DETAILS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One check on the page.

    Attributes:
        alike: later checks that fail the same way; they stand below it and not on their own.
        is_all: True when these are all the checks that there are, so that nothing is learned from their titles.
    """

    check: CheckResult
    depth: Depth
    alike: tuple[CheckResult, ...] = ()
    is_all: bool = False


def misconceptions_in_order(kata: KataReport) -> tuple[str, ...]:
    """Names of what the checks of a kata look like, as a learner meets them; those of no check come last."""
    met = (check.diagnosis for check in (*kata.examples, *kata.checks))
    known = (diagnosis.misconception for diagnosis in kata.diagnoses)
    return tuple(dict.fromkeys(filter(None, (*met, *known))))


def told_in_full(checks: Sequence[CheckResult]) -> tuple[Told, ...]:
    """Every check with all that it saw."""
    return tuple(
        Told(check=check, depth=Depth.TITLE if check.outcome is Outcome.PASSED else Depth.DETAILS) for check in checks
    )


def told_examples(examples: Sequence[CheckResult]) -> tuple[Told, ...]:
    """In detail the first failing example of each call, unless its misconception has been shown; others by title."""
    told: list[Told] = []
    cases: set[str] = set()
    for example in examples:
        marks = {example.evidence.called if example.evidence else "", example.diagnosis} - {""}
        is_case = example.outcome not in _NO_CASE and not (cases & marks if marks else cases)
        if is_case:
            cases |= marks or {example.name}
        in_detail = is_case or example.outcome is Outcome.BROKEN
        told.append(Told(check=example, depth=Depth.DETAILS if in_detail else Depth.TITLE))
    return tuple(told)


def told_checks(
    checks: Sequence[CheckResult], examples: Sequence[Told], unexplained: Collection[str] = ()
) -> tuple[Told, ...]:
    """Details for the first check of each misconception and, where none was found, of each way of failing.

    Args:
        checks: the hidden ones, in the author's order, which stays.
        examples: as they are told; what one of them shows in detail is not shown again.
        unexplained: misconceptions whose turn has not come yet.
    """
    shown = {_way_of_failing(example.check) for example in examples if example.depth is Depth.DETAILS} - {()}
    # What a misconception explains needs no second case from the same place, whatever the difference there.
    explained = {_place(way) for way in shown} - {()}
    named: set[str] = set()
    told = []
    for check, alike in _folded(checks):
        way = _way_of_failing(check)
        if check.outcome is Outcome.PASSED or check.diagnosis in named:
            depth = Depth.TITLE
        elif way in shown or check.diagnosis in unexplained or (check.diagnosis and _place(way) in explained):
            depth = Depth.REASON
        else:
            depth = Depth.DETAILS
            shown.update({way} - {()})
        told.append(Told(check=check, depth=depth, alike=alike, is_all=len(alike) == len(checks) - 1))
        named.update({check.diagnosis} - {""})
    return tuple(told)


def _folded(checks: Sequence[CheckResult]) -> Iterator[tuple[CheckResult, tuple[CheckResult, ...]]]:
    """Checks in order, each with the later ones that have nothing of their own to say and go below it."""
    folded: set[Way] = set()
    for check in checks:
        key = _folding_key(check)
        if not key:
            yield check, ()
        elif key not in folded:
            folded.add(key)
            yield check, tuple(other for other in checks if other is not check and _folding_key(other) == key)


def _folding_key(check: CheckResult) -> Way:
    """A check with a misconception keeps its place, since a title is enough there; a difference keeps its hint."""
    way = _way_of_failing(check)
    if not way or check.diagnosis:
        return ()
    if check.outcome is Outcome.FAILED and check.evidence:
        return *way, check.evidence.reason, check.evidence.hint
    return way


def _way_of_failing(check: CheckResult) -> Way:
    """The outcome, the place and the text: a difference has its call for a place, an error its line in the file.

    Numbers are left out of what is said of a place, since every input brings its own.
    """
    evidence = check.evidence or Evidence(reason=check.message)
    if check.outcome in (Outcome.PASSED, Outcome.BROKEN) or not evidence.reason:
        return ()
    place = evidence.called if check.outcome is Outcome.FAILED else evidence.location
    return check.outcome, place, _NUMBER.sub("0", evidence.reason) if place else evidence.reason


def _place(way: Way) -> Way:
    """The outcome and the place, or nothing where no place is known."""
    return way[:2] if way and way[1] else ()
