"""Paths of a report as they are told from the folder where the command runs, so that a terminal can open them.

Invariants: only paths of the learner's own files change, where they begin a text; a report that is written for others,
as JSON or into a file, keeps the paths of the submission.
"""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

from grader.model import CheckResult, KataReport, Report
from grader.sanitising import sanitise

#: The longest way from here to a submission that is shown; a longer one would fill the lines.
WAY_LIMIT = 200


def seen_from(report: Report, submission: Path, here: Path) -> Report:
    """The report with paths that lead from `here` to the files of a submission.

    Args:
        report: with paths as the submission has them.
        submission: the folder that was graded, or the file.
        here: the folder where the command runs.
    """
    folder = submission.parent if submission.is_file() else submission
    try:
        way = os.path.relpath(folder.resolve(), here.resolve()).replace(os.sep, "/")
    except (OSError, ValueError):  # a loop of links, or another drive: the paths of the submission have to do
        return report
    if way == "." or len(way) > WAY_LIMIT:
        return report
    return replace(report, katas=tuple(_kata(kata, sanitise(f"{way}/", WAY_LIMIT)) for kata in report.katas))


def _kata(kata: KataReport, way: str) -> KataReport:
    def told(text: str) -> str:
        """A text of one line or several, with a longer path where one begins with the learner's file."""
        begins = (f"{kata.path}:", f"{kata.path} ", f"{kata.path},")
        return "\n".join(f"{way}{line}" if line.startswith(begins) else line for line in text.split("\n"))

    def check(result: CheckResult) -> CheckResult:
        if result.evidence is None:
            return result
        evidence = replace(result.evidence, location=told(result.evidence.location), trace=told(result.evidence.trace))
        return replace(result, evidence=evidence)

    return replace(
        kata,
        path=f"{way}{kata.path}",
        problem=told(kata.problem),
        examples=tuple(map(check, kata.examples)),
        checks=tuple(map(check, kata.checks)),
        near_miss=kata.near_miss and replace(kata.near_miss, location=told(kata.near_miss.location)),
        warnings=tuple(replace(warned, location=told(warned.location)) for warned in kata.warnings),
    )
