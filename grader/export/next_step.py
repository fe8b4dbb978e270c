"""Which kata a learner turns to after a report.

Invariants: what has passed, and what is the grader's fault, is never named.
"""

from __future__ import annotations

from grader.export.marks import NOT_STARTED, mark_of
from grader.model import KataReport, Outcome, Report

#: Nothing is left to the learner there.
_SETTLED = (Outcome.PASSED, Outcome.BROKEN)


def next_kata(report: Report) -> KataReport | None:
    """The first kata that was begun and did not pass, else the first that was not begun."""
    going = (kata for kata in report.katas if kata.started and kata.outcome not in _SETTLED)
    waiting = (kata for kata in report.katas if mark_of(kata) is NOT_STARTED)
    return next(going, None) or next(waiting, None)
