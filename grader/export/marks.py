"""How outcomes and points look on a page of text, in a word, a sign and a colour.

Invariants: an outcome reads the same without its colour, and its sign has a form in ASCII.
"""

from __future__ import annotations

from dataclasses import dataclass

from grader.export.page import Page, Span
from grader.export.section_scores import SectionScore
from grader.model import CheckResult, KataReport, Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """How an outcome looks: a sign, the same in ASCII, a word for the table, a rich style."""

    sign: str
    ascii_sign: str
    word: str
    style: str


MARKS = {
    Outcome.PASSED: Mark(sign="✓", ascii_sign="ok", word="passed", style="green"),
    Outcome.FAILED: Mark(sign="✗", ascii_sign="x", word="not yet", style="red"),
    Outcome.RAISED: Mark(sign="✗", ascii_sign="x", word="raised an error", style="red"),
    Outcome.TIMED_OUT: Mark(sign="✗", ascii_sign="x", word="took too long", style="red"),
    Outcome.OUT_OF_MEMORY: Mark(sign="✗", ascii_sign="x", word="out of memory", style="red"),
    Outcome.CRASHED: Mark(sign="✗", ascii_sign="x", word="crashed", style="red"),
    Outcome.SKIPPED: Mark(sign="–", ascii_sign="-", word="skipped", style="yellow"),
    Outcome.BROKEN: Mark(sign="!", ascii_sign="!", word="BROKEN", style="bold red"),
}
NOT_STARTED = Mark(sign="·", ascii_sign=".", word="not started", style="dim")

#: Columns before the sign, for checks and for the rows of the table.
CHECK_INDENT = 2

BROKEN = (
    "This is the grader's fault, not yours. No points are lost for good: "
    "they are counted once it is mended and you are graded again."
)


def mark_of(kata: KataReport) -> Mark:
    return MARKS[kata.outcome] if kata.started or kata.outcome is Outcome.BROKEN else NOT_STARTED


def sign_of(mark: Mark, page: Page) -> Span:
    return mark.ascii_sign if page.ascii_only else mark.sign, mark.style


def sign_columns(page: Page) -> int:
    """Columns that every sign takes, the space after it included."""
    return 3 if page.ascii_only else 2


def score_of(scored: CheckResult | KataReport | SectionScore, style: str = "") -> Span:
    """Points as a learner reads them: `6/8`."""
    return f"{scored.points}/{scored.points_possible}", style
