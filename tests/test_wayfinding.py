"""Paths of a report, from the folder where the command runs."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from grader.model import CheckResult, Evidence, KataReport, Outcome, Report, Warned
from grader.wayfinding import seen_from

PATH = "katas/losses/loss/loss.py"


@pytest.fixture
def report() -> Report:
    evidence = Evidence(
        reason=f"{PATH} defines no function", location=f"{PATH}:4", trace=f"{PATH}:9 in f\n{PATH}:4 in g"
    )
    check = CheckResult(
        name="test", title="A check", outcome=Outcome.RAISED, points=0, points_possible=1, evidence=evidence
    )
    kata = KataReport(
        kata="loss",
        title="Loss",
        section="losses",
        path=PATH,
        outcome=Outcome.RAISED,
        points=0,
        points_possible=1,
        problem=f"{PATH}:2: SyntaxError",
        examples=(check,),
        checks=(replace(check, evidence=None),),
        warnings=(Warned(category="UserWarning", text="odd", location=f"{PATH}:4", line="g()"),),
    )
    return Report(submission="me", course="A course", sandbox="confined", sections=(), katas=(kata,))


def test_paths_lead_from_a_subfolder(report: Report, tmp_path: Path) -> None:
    (tmp_path / "katas" / "losses").mkdir(parents=True)

    (kata,) = seen_from(report, tmp_path, tmp_path / "katas" / "losses").katas

    there = f"../../{PATH}"
    evidence = kata.examples[0].evidence
    assert evidence is not None
    assert (kata.path, kata.problem) == (there, f"{there}:2: SyntaxError")
    assert (evidence.location, evidence.trace) == (f"{there}:4", f"{there}:9 in f\n{there}:4 in g")
    assert kata.warnings[0].location == f"{there}:4"
    assert evidence.reason == f"{PATH} defines no function"


def test_paths_lead_into_a_folder_and_to_a_file(report: Report, tmp_path: Path) -> None:
    (tmp_path / "alice").mkdir()
    file = tmp_path / "alice" / "loss.py"
    file.touch()
    single = replace(report, katas=(replace(report.katas[0], path="loss.py"),))

    assert seen_from(report, tmp_path / "alice", tmp_path).katas[0].path == f"alice/{PATH}"
    assert seen_from(single, file, tmp_path).katas[0].path == "alice/loss.py"


def test_paths_stay_where_the_command_runs_in_the_submission(report: Report, tmp_path: Path) -> None:
    assert seen_from(report, tmp_path, tmp_path) is report


def test_paths_stay_where_the_way_is_too_long_to_show(report: Report, tmp_path: Path) -> None:
    assert seen_from(report, tmp_path.joinpath(*["deep"] * 50), tmp_path) is report
