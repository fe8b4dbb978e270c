from __future__ import annotations

import json
from dataclasses import fields, replace

import pytest

from grader.export.to_json import to_json
from grader.model import CheckResult, Diagnosis, Evidence, KataReport, Outcome, Report, Warned

KEYS = ["format_version", "submission", "course", "sandbox", "official", "outcome", "points", "points_possible"]


def test_course_is_written_as_its_golden(course, golden):
    golden("course.json", to_json(course))


def test_object_has_its_keys_in_order_and_ends_in_a_newline(course):
    text = to_json(course)

    assert list(json.loads(text)) == [*KEYS, "percent", "sections", "katas", "remarks"]
    assert text.endswith("}\n")
    assert text == to_json(course)


@pytest.mark.parametrize(
    ("noun", "found"),
    [
        (Report, lambda report: report),
        (KataReport, lambda report: report["katas"][1]),
        (CheckResult, lambda report: report["katas"][1]["examples"][0]),
        (Evidence, lambda report: report["katas"][1]["examples"][0]["evidence"]),
        (Diagnosis, lambda report: report["katas"][1]["diagnoses"][0]),
    ],
)
def test_every_field_of_a_noun_is_written(noun, found, passed, failed, make_report):
    written = found(json.loads(to_json(make_report(passed, failed))))

    assert {field.name for field in fields(noun)} - set(written) == set()


def test_sections_without_katas_are_left_out_and_totals_add_up(passed, failed, make_report):
    report = replace(make_report(passed, failed), sections=(("empty", "Empty"), *make_report(passed, failed).sections))

    written = json.loads(to_json(report))

    assert written["sections"] == [
        {"section": "tensors", "title": "Tensors", "points": 4, "points_possible": 4},
        {"section": "activations", "title": "Activations", "points": 1, "points_possible": 6},
    ]
    assert (written["points"], written["points_possible"], written["percent"]) == (5, 10, 50.0)


@pytest.mark.parametrize(("sandbox", "official"), [("confined", True), ("process", False)])
def test_practice_is_not_official(passed, make_report, sandbox, official):
    assert json.loads(to_json(make_report(passed, sandbox=sandbox)))["official"] is official


def test_broken_is_told_apart_from_failed(passed, failed, broken, make_report):
    assert json.loads(to_json(make_report(passed, failed)))["outcome"] == "FAILED"
    assert json.loads(to_json(make_report(passed, failed, broken)))["outcome"] == "BROKEN"


def test_text_is_ascii_and_survives(passed, make_report):
    name = 'Łukasz "界" 😀 \x1b[2J \x7f\x9b\u202e\u2028 \\ud83d'

    text = to_json(make_report(passed, submission=name))

    assert text.isascii()
    assert text.replace("\n", "").isprintable()
    assert json.loads(text)["submission"] == name


def test_half_a_surrogate_pair_becomes_visible_text(passed, make_report):
    assert json.loads(to_json(make_report(passed, submission="a\udc80b")))["submission"] == r"a\udc80b"


def test_check_without_evidence_has_null(passed, make_report):
    check = json.loads(to_json(make_report(passed)))["katas"][0]["checks"][0]

    assert check["evidence"] is None
    assert check["outcome"] == Outcome.PASSED


def test_every_field_of_a_warning_is_written(failed, make_report):
    odd = Warned(category="UserWarning", text="odd\ud800", location="loss.py:5", line="loss(x, y)")

    (written,) = json.loads(to_json(make_report(replace(failed, warnings=(odd,)))))["katas"][0]["warnings"]

    assert written == {"category": "UserWarning", "text": "odd\\ud800", "location": "loss.py:5", "line": "loss(x, y)"}
