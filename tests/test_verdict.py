"""What the exception that left a check comes to."""

from __future__ import annotations

import pytest
import torch
from one_kata import FATES, RIGHT, TRIPLES, outcomes, test_double, test_half

from grader.authoring import expect, expect_raises, expect_same
from grader.model import Outcome
from grader.scoring import BROKEN_MESSAGE


def test_failed_check_says_what_was_called_and_what_came_back(course):
    result = course.check_of(TRIPLES)

    assert (result.outcome, result.points) == (Outcome.FAILED, 0)
    assert result.message == "double(x): 3 of 3 values differ; subtracting `x` would make every value right"
    assert result.evidence.arguments == "x: float32 (3,)"
    assert (result.evidence.returned, result.evidence.expected) == ("float32 (3,)", "float32 (3,)")


def test_failed_check_has_the_hint_of_its_author(course):
    result = course.check_of(TRIPLES, "test_twice")

    assert result.message == (
        "Two calls in a row: 3 of 3 values differ; every value is what is expected times the same number. "
        "Look at the factor."
    )


def test_raised_check_says_what_and_where(course):
    result = course.check_of("""
        def double(x):
            return x @ x[:2]
    """)

    assert result.outcome is Outcome.RAISED
    assert result.message.startswith("double(x): RuntimeError: inconsistent tensor size")
    assert (result.evidence.location, result.evidence.line) == ("double.py:2", "return x @ x[:2]")


def test_raised_check_keeps_texts_with_inputs_to_itself(course):
    result = course.check_of("""
        def double(x):
            raise ValueError(f"the input is {x.tolist()}")
    """)

    assert result.message == (
        "double(x): ValueError (its text is not shown here; the examples show theirs; "
        "the `raise` in line 2 ran for these arguments; look at the condition that leads there)"
    )


def test_raised_check_that_asks_for_another_exception_says_so_with_its_hint(course):
    def test_text(learner, reference, draw):
        expect_raises(learner, "TypeError", hint="A text has no double.").double("1")

    course.checks = [test_text]
    result = course.check_of(
        """
        def double(x):
            return 2 * int(x) / 0
    """,
        "test_text",
    )
    unbegun = course.check_of("def double(x): raise NotImplementedError\ndef half(x): return x\n", "test_text")

    assert result.evidence.reason == "ZeroDivisionError: division by zero; it came instead of the TypeError asked for"
    assert result.evidence.hint == "A text has no double."
    assert unbegun.evidence.hint == ""


def test_raised_check_shows_no_hint_about_values(course):
    result = course.check_of(
        """
        def double(x):
            return x / 0 if x.foo else 2 * x
    """,
        "test_twice",
    )

    assert (result.outcome, result.evidence.hint) == (Outcome.RAISED, "")


def test_raised_scenario_says_what_came_back_to_it(course):
    def test_added(learner, reference, draw):
        expect_same(learner, reference).run("added", draw.normal(3))

    course.checks = [test_added]
    result = course.check_of("def double(x): return x.tolist()", "test_added")

    assert (result.outcome, result.evidence.location) == (Outcome.RAISED, "")
    assert result.message == "The sum of a result: a list came back, or was left behind, where a tensor is expected"


def test_check_that_runs_out_of_memory_says_so(course):
    result = course.check_of("def double(x): raise MemoryError")

    assert result.outcome is Outcome.OUT_OF_MEMORY
    assert result.message == "double(x): it asked for more memory than the 512 MiB that a check may use"
    assert (result.evidence.location, result.evidence.line) == ("double.py:1", "def double(x): raise MemoryError")


@pytest.mark.parametrize(("fate", "outcome"), [("out of time", Outcome.TIMED_OUT), ("crash", Outcome.CRASHED)])
def test_check_that_loses_the_runner_says_how(course, fate, outcome):
    kata = course.kata_of(f"def double(x): return {fate!r}\n\ndef half(x): return x / 2\n")

    result = kata.checks[0]
    assert result.outcome is kata.outcome is outcome
    assert result.message == f"double(x): {FATES[fate].sentence}"
    assert outcomes(kata)["test_half"] == "PASSED"


def test_check_without_a_call_that_fails_says_why(course):
    def test_nothing(learner, reference, draw):
        expect(False, "nothing was asked")

    course.checks = [test_nothing]

    assert course.check_of(RIGHT, "test_nothing").message == "nothing was asked"


def test_check_that_raises_by_itself_is_broken(course):
    def test_broken(learner, reference, draw):
        learner.double(1)
        raise KeyError("weight")

    course.checks = [test_double, test_broken, test_half]

    report = course.submit(RIGHT)

    (kata,) = report.katas
    assert outcomes(kata) == {"test_double": "PASSED", "test_broken": "BROKEN", "test_half": "PASSED"}
    assert kata.checks[1].message == f"the check itself is broken; {BROKEN_MESSAGE}: KeyError: 'weight'"
    assert kata.checks[1].points == 0
    assert kata.outcome is report.outcome is Outcome.BROKEN


def test_check_is_broken_when_the_reference_raises(course):
    course.kata.reference.write_text("def double(x): raise ValueError('reference')\n\ndef half(x): return x / 2\n")

    result = course.check_of(RIGHT)

    assert result.outcome is Outcome.BROKEN
    assert result.message.endswith("LearnerRaised: ValueError: reference")


def test_check_is_broken_by_the_reference_even_where_the_learner_raises_alike(course):
    def test_twice_asked(learner, reference, draw):
        reference.double(torch.tensor(1.0))
        learner.double(torch.tensor(1.0))

    course.checks = [test_twice_asked]
    source = "def double(x): raise ValueError('the same')\n"
    course.kata.reference.write_text(source)

    assert course.check_of(source + "\n", "test_twice_asked").outcome is Outcome.BROKEN


def test_missing_function_is_named_and_the_other_is_graded(course):
    kata = course.kata_of("def half(x): return x / 2\n")

    assert outcomes(kata) == {"test_double": "FAILED", "test_half": "PASSED", "test_twice": "FAILED"}
    assert kata.checks[0].message == "double.py defines no function `double`; keep the names of the stub"


def test_missing_function_names_the_one_that_may_have_been_meant(course):
    kata = course.kata_of("def Double(x): return 2 * x\ndef half(x): return x / 2\n")

    assert kata.checks[0].message == (
        "double.py defines no function `double` (there is `Double`); keep the names of the stub"
    )


def test_prints_are_shown_in_examples_alone(course):
    kata = course.kata_of("""
        def double(x):
            print("the input is", x.tolist())
            return 3 * x

        def half(x):
            print("the input is", x.tolist())
            raise ValueError
    """)

    assert kata.examples[0].evidence.printed == "the input is 2.0"
    assert [result.evidence.printed for result in kata.checks] == ["", "", ""]
    assert "the input is" not in repr(kata.checks)
