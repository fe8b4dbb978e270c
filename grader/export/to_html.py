"""A report as one page for a browser, which needs no other file and no network.

Invariants: the same report gives the same bytes; no script is in it, and its policy forbids any; every text passes
through `_safe` and is escaped on its way into the template, so none can be markup or turn the reading direction;
the page is ASCII, so that any terminal and any encoding can carry it;
values stand on the page for visible examples alone, whatever a report holds about hidden checks.
"""

from __future__ import annotations

import base64
import functools
import hashlib
import math
from pathlib import Path
from typing import Any
from urllib.parse import quote

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from grader.export.kata_details import paragraphs, reason_of
from grader.export.marks import BROKEN, MARKS, mark_of
from grader.export.next_step import next_kata
from grader.export.pictures import pictures
from grader.export.section_scores import section_scores
from grader.export.telling import Depth, misconceptions_in_order, told_checks, told_examples
from grader.model import CheckResult, Diagnosis, KataReport, Outcome, Report
from grader.sanitising import sanitise, sanitise_block

_TEMPLATES = Path(__file__).with_name("html")
#: Characters of one text, and lines of what was printed: what a learner's code can say is cut there.
_LONGEST, _PRINTED_LINES = 1000, 40


def to_html(report: Report, *, course_href: str | None = None) -> str:
    """Lay out a report as a page.

    Args:
        report: what to show.
        course_href: the way from the page to the folder of the course, `""` or ending in a slash, for links to
            lessons; without one their paths stand there as text.
    """
    environment = _environment()
    style = _style()
    page = environment.get_template("report.html.jinja").render(
        report=report,
        sections=section_scores(report),
        percent=math.floor(report.percent),
        broken=[kata for kata in report.katas if kata.outcome is Outcome.BROKEN],
        following=next_kata(report),
        course_href=course_href,
        style=Markup(style),
        policy=_policy(style),
    )
    return page.encode("ascii", "xmlcharrefreplace").decode("ascii") + "\n"


def way_to_course(root: Path, page: Path) -> str | None:
    """What links to lessons begin with on a page inside the course, or None for a page elsewhere.

    Args:
        root: the folder of the course; both paths are absolute, without links in them.
        page: the file that the page is written to.
    """
    return "../" * (len(page.relative_to(root).parts) - 1) if page.is_relative_to(root) else None


@functools.cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_safe,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(
        as_href=functools.partial(quote, safe="/", errors="backslashreplace"),
        counted=_counted,
        lines=_lines,
        paragraphs=paragraphs,
        pieces_of_prose=_pieces_of_prose,
    )
    environment.globals.update(
        MARKS=MARKS,
        bar=_bar,
        broken_sentence=BROKEN,
        diagnoses_of=_diagnoses,
        lesson_path=_lesson_path,
        mark_of=mark_of,
        newline=Markup("\n"),
        opened=_opened,
        pictures=pictures,
        reason_of=reason_of,
    )
    return environment


def _safe(value: Any) -> Any:
    """What the template writes, before it is escaped: markup is our own, all other text is made printable."""
    return sanitise(value, _LONGEST) if isinstance(value, str) and not isinstance(value, Markup) else value


@functools.cache
def _style() -> str:
    return (_TEMPLATES / "report.css").read_text(encoding="utf-8")


def _policy(style: str) -> str:
    """What a browser may do with the page: show it in this style, and nothing else."""
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


def _opened(kata: KataReport) -> tuple[CheckResult, ...]:
    """The checks whose details are seen at once: those that a terminal would show."""
    examples = told_examples(kata.examples)
    told = (*examples, *told_checks(kata.checks, examples))
    return tuple(each.check for each in told if each.depth is Depth.DETAILS)


def _diagnoses(kata: KataReport) -> list[Diagnosis]:
    """As a learner meets them."""
    order = misconceptions_in_order(kata)
    return sorted(kata.diagnoses, key=lambda diagnosis: order.index(diagnosis.misconception))


def _lesson_path(kata: KataReport) -> str:
    return f"katas/{kata.section}/{kata.kata}/README.md"


def _lines(text: str) -> list[str]:
    return sanitise_block(text, lines=_PRINTED_LINES).split("\n")


def _pieces_of_prose(text: str) -> list[tuple[bool, str]]:
    """Pieces of a text, each with whether it stood between backticks; one backtick alone stays as it is."""
    pieces = sanitise(text, _LONGEST).split("`")
    if len(pieces) % 2 == 0:
        pieces[-2:] = [f"{pieces[-2]}`{pieces[-1]}"]
    return [(number % 2 == 1, piece) for number, piece in enumerate(pieces) if piece]


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _bar(points: int, points_possible: int) -> Markup:
    """A share as a length; the numbers stand beside it."""
    width = 100 * points // points_possible if points_possible else 100
    return Markup(
        '<svg class="bar" aria-hidden="true" viewBox="0 0 100 4" preserveAspectRatio="none">'
        '<rect class="part" width="{}" height="4"/><rect class="all" x="0" y="0" width="100" height="4"/></svg>'
    ).format(width)
