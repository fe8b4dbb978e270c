import ast
import copy
import dataclasses
import json
from pathlib import Path

import pytest

from grader import model
from grader.model import (
    CheckResult,
    Curriculum,
    Kata,
    KataReport,
    Limits,
    Outcome,
    Report,
    Section,
    Source,
    Submission,
)

ROOT = Path("course")


def make_kata(slug):
    return Kata(
        slug=slug,
        section="linear",
        title=slug,
        exports=("linear",),
        points=8,
        folder=ROOT / "katas/linear" / slug,
        reference_folder=ROOT / "reference/linear" / slug,
    )


def make_kata_report(outcome, points=0, possible=8):
    return KataReport(
        kata="k", title="K", section="linear", path="k.py", outcome=outcome, points=points, points_possible=possible
    )


def make_report(*katas):
    return Report(submission="ada", course="c", sandbox="confined", sections=(("linear", "Linear"),), katas=katas)


def nouns():
    return [noun for noun in vars(model).values() if dataclasses.is_dataclass(noun)]


def test_model_imports_nothing_from_grader():
    tree = ast.parse(Path(model.__file__).read_text(encoding="utf-8"))
    imported = [node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    imported += [name.name for node in ast.walk(tree) if isinstance(node, ast.Import) for name in node.names]

    assert not [name for name in imported if name.split(".")[0] == "grader"]


@pytest.mark.parametrize("noun", nouns(), ids=lambda noun: noun.__name__)
def test_noun_is_frozen_slotted_and_keyword_only(noun):
    assert noun.__dataclass_params__.frozen
    assert "__slots__" in vars(noun)
    assert all(field.kw_only for field in dataclasses.fields(noun))


def test_noun_refuses_to_be_changed():
    with pytest.raises(dataclasses.FrozenInstanceError):
        Limits().seconds = 60.0


def test_limits_of_a_runner_leave_the_deadline_out():
    limits = Limits(memory_mib=1, output_kib=2, scratch_kib=3)

    assert limits.of_runner == Limits(seconds=9.0, memory_mib=1, output_kib=2, scratch_kib=3).of_runner == (1, 2, 3)
    assert Limits().scratch_kib == 0


def test_nouns_are_equal_and_hash_by_their_parts():
    report = make_report(make_kata_report(Outcome.PASSED, 8))

    assert report == copy.deepcopy(report)
    assert hash(report) == hash(copy.deepcopy(report))
    assert hash(make_kata("a")) == hash(make_kata("a"))


def test_outcome_is_written_as_its_word():
    assert json.dumps(Outcome.TIMED_OUT) == '"TIMED_OUT"'
    assert all(outcome.value == outcome.name for outcome in Outcome)


def test_kata_knows_where_its_files_are():
    kata = make_kata("linear_by_hand")

    assert kata.stub == ROOT / "katas/linear/linear_by_hand/linear_by_hand.py"
    assert kata.stub_path == "katas/linear/linear_by_hand/linear_by_hand.py"
    assert kata.lesson == ROOT / "katas/linear/linear_by_hand/README.md"
    assert kata.examples == ROOT / "katas/linear/linear_by_hand/examples.py"
    assert kata.reference == ROOT / "reference/linear/linear_by_hand/linear_by_hand.py"
    assert kata.checks == ROOT / "reference/linear/linear_by_hand/checks.py"
    assert kata.scenarios == ROOT / "reference/linear/linear_by_hand/scenarios.py"


def test_curriculum_gives_katas_in_the_order_of_its_sections():
    first, second, third = make_kata("a"), make_kata("b"), make_kata("c")
    sections = (Section(slug="s", title="S", katas=(second, first)), Section(slug="t", title="T", katas=(third,)))

    curriculum = Curriculum(title="C", root=ROOT, sections=sections)

    assert curriculum.katas == tuple(curriculum) == (second, first, third)


def test_submission_finds_a_source_or_a_problem_by_kata():
    source = Source(kata="a", path="a.py", text="")
    submission = Submission(name="ada", sources=(source,), problems=(("b", "b.py is missing"),))

    assert submission.source("a") is source
    assert submission.source("b") is None
    assert submission.problem("b") == "b.py is missing"
    assert submission.problem("a") == ""


def test_check_result_needs_no_message_when_passed():
    result = CheckResult(name="n", title="t", outcome=Outcome.PASSED, points=2, points_possible=2)

    assert (result.message, result.evidence, result.diagnosis) == ("", None, "")


def test_report_adds_up_the_points_of_its_katas():
    report = make_report(make_kata_report(Outcome.PASSED, 8), make_kata_report(Outcome.FAILED, 1, 4))

    assert (report.points, report.points_possible) == (9, 12)
    assert report.percent == 75.0


@pytest.mark.parametrize(("points", "possible", "percent"), [(0, 8, 0.0), (2, 3, 66.66), (8, 8, 100.0), (0, 0, 100.0)])
def test_report_rounds_its_percentage_down(points, possible, percent):
    assert make_report(make_kata_report(Outcome.FAILED, points, possible)).percent == percent


@pytest.mark.parametrize(
    ("katas", "outcome"),
    [
        ([], Outcome.PASSED),
        ([Outcome.PASSED, Outcome.PASSED], Outcome.PASSED),
        ([Outcome.PASSED, Outcome.TIMED_OUT], Outcome.FAILED),
        ([Outcome.SKIPPED], Outcome.FAILED),
        ([Outcome.FAILED, Outcome.BROKEN, Outcome.PASSED], Outcome.BROKEN),
    ],
)
def test_report_is_as_good_as_its_worst_kata(katas, outcome):
    assert make_report(*map(make_kata_report, katas)).outcome == outcome
