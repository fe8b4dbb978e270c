"""Points of results, and reports of katas that did not run."""

from __future__ import annotations

from dataclasses import replace

import pytest
from one_kata import RIGHT, STUB, TRIPLES, outcomes, test_double, test_half, test_twice

from grader.explaining import STUB as STILL_STUB
from grader.model import Outcome


def test_check_that_needs_another_is_skipped(course):
    course.checks = [
        test_double,
        (test_twice, {"needs": ("test_double",), "points": 2}),
        (test_half, {"needs": ("test_twice",)}),
    ]

    kata = course.kata_of(TRIPLES)

    assert outcomes(kata) == {"test_double": "FAILED", "test_twice": "SKIPPED", "test_half": "SKIPPED"}
    assert [result.message for result in kata.checks[1:]] == [
        "waits for: It is doubled.",
        "waits for: It is doubled again.",
    ]
    assert (kata.checks[1].points, kata.checks[1].points_possible) == (0, 2)


def test_check_that_needs_another_runs_when_that_passed(course):
    course.checks = [test_double, (test_twice, {"needs": ("test_double",)})]

    assert course.kata_of(RIGHT).outcome is Outcome.PASSED


def test_check_that_needs_one_with_parameters_waits_for_all_its_runs(course):
    course.checks = [
        (test_double, {"name": "test_each[1]"}),
        (test_half, {"name": "test_each[2]"}),
        (test_twice, {"needs": ("test_each",)}),
    ]

    assert outcomes(course.kata_of(RIGHT))["test_twice"] == "PASSED"
    assert outcomes(course.kata_of(TRIPLES))["test_twice"] == "SKIPPED"


def test_untouched_stub_is_not_run(course):
    kata = course.kata_of(STUB)

    assert (kata.started, kata.outcome, kata.points, kata.examples) == (False, Outcome.RAISED, 0, ())
    assert {result.message for result in kata.checks} == {f"NotImplementedError: {STILL_STUB}"}
    assert course.sandbox.runners == []


@pytest.mark.parametrize("change", ["another digest", "no digest", "a new line"])
def test_untouched_stub_has_the_results_of_a_real_run(course, change):
    course.checks = [test_double, (test_half, {"needs": ("test_double",), "points": 2}), test_twice]
    at_once = course.kata_of(STUB)

    digests = {"another digest": "0" * 64, "no digest": ""}
    course.kata = replace(course.kata, stub_sha256=digests.get(change, course.kata.stub_sha256))
    run = course.kata_of(f"{STUB}\n" if change == "a new line" else STUB)

    assert len(course.sandbox.runners) > 0
    untold = {"message": "", "evidence": None}
    for one, other in zip(at_once.checks, run.checks, strict=True):
        assert replace(one, **untold) == replace(other, **untold)
    assert replace(at_once, checks=()) == replace(run, checks=())


def test_untouched_program_to_repair_is_not_run(course):
    course.kata = replace(course.kata, to_repair=True)
    course.checks = [test_double, (test_half, {"needs": ("test_double",), "points": 2}), test_twice]

    kata = course.kata_of(STUB)

    assert (kata.started, kata.outcome, kata.points, kata.examples) == (False, Outcome.FAILED, 0, ())
    assert outcomes(kata) == {"test_double": "FAILED", "test_half": "SKIPPED", "test_twice": "FAILED"}
    assert kata.checks[0].message == "this program is still as it was shipped: repair it"
    assert course.sandbox.runners == []


def test_program_to_repair_is_started_once_it_was_changed(course):
    course.kata = replace(course.kata, to_repair=True)

    kata = course.kata_of(TRIPLES)

    assert kata.started
    assert [result.message for result in kata.checks if "as it was shipped" in result.message] == []


def test_stub_with_one_function_written_is_started(course):
    kata = course.kata_of("def double(x): return 2 * x\n\ndef half(x):\n    raise NotImplementedError('half')\n")

    assert kata.started
    assert kata.checks[1].message == (
        "half(x): NotImplementedError: this function is still the stub: replace the line that raises"
    )


def test_error_of_torch_about_what_it_cannot_do_is_no_stub(course):
    source = """
        import torch

        def double(x):
            return torch.softmax(x.long(), dim=0)

        def half(x):
            return double(x)
    """

    assert course.kata_of(source).started
