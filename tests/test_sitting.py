"""One kata of one submission: which checks run, in which runners, with which inputs; and its import."""

from __future__ import annotations

from dataclasses import replace

from one_kata import RIGHT, TRIPLES, FakeBook, FakeSandbox, outcomes, test_double, test_half

from grader.authoring import CheckFailed
from grader.grading import Grader
from grader.model import Limits, Outcome, Source, Submission
from grader.runners import Runners
from grader.sandbox.learner import raised


def test_failed_check_is_diagnosed(course):
    kata = course.kata_of(TRIPLES)

    assert [(found.misconception, found.message, found.checks) for found in kata.diagnoses] == [
        ("triples", "It was multiplied by three.", ("test_double", "test_twice"))
    ]
    assert [result.diagnosis for result in kata.checks] == ["triples", "", "triples"]


def test_failed_check_that_nothing_explains_has_no_diagnosis(course):
    kata = course.kata_of("def double(x): return x + 1\n\ndef half(x): return x / 2\n")

    assert kata.diagnoses == ()
    assert {result.diagnosis for result in kata.checks} == {""}


def test_check_that_leaves_something_in_the_pipe_has_crashed(course):
    result = course.check_of(f"{RIGHT}\nleftover = True\n")

    assert result.outcome is Outcome.CRASHED
    assert result.message == "double(x): the process that ran this code sent something that nobody asked for"


def test_check_has_the_deadline_of_its_mark_or_of_the_kata(course):
    course.kata = replace(course.kata, limits=Limits(seconds=4.0))
    course.checks = [test_double, (test_half, {"seconds": 9.0})]

    course.submit(RIGHT)

    (remote,) = course.sandbox.runners
    assert remote.deadlines == [4.0, 4.0, 4.0, 4.0, 9.0]


def test_check_that_is_broken_is_not_run_again(course):
    def test_broken(learner, reference, draw):
        raise KeyError("weight")

    course.checks = [test_double, test_broken]

    course.submit(RIGHT)

    assert len(course.sandbox.runners) == 1


FORGETFUL = """
    calls = 0

    def double(x):
        global calls
        calls += 1
        return 2 * x if calls == 1 else x

    def half(x):
        return x / 2
"""


def test_check_that_fails_in_a_used_runner_alone_passes(course):
    course.checks = [test_double, (test_double, {"name": "test_again"})]

    kata = course.kata_of("\n" + FORGETFUL)

    assert kata.outcome is Outcome.PASSED
    assert len(course.sandbox.runners) == 2
    assert course.sandbox.runners[0].closed == 1


def test_check_that_fails_in_both_has_failed(course):
    course.checks, course.examples = [test_half, test_double], []

    kata = course.kata_of(TRIPLES)

    assert outcomes(kata) == {"test_half": "PASSED", "test_double": "FAILED"}
    assert len(course.sandbox.runners) == 2


def test_check_that_fails_in_a_fresh_runner_is_not_run_again(course):
    course.checks = [test_double]

    assert course.kata_of(TRIPLES).checks[0].outcome is Outcome.FAILED
    # The example that follows meets the runner that the failed check has used.
    assert [remote.checks for remote in course.sandbox.runners] == [2, 1]


def test_loop_without_an_end_is_not_searched_for_a_near_miss(course):
    kata = course.kata_of("def double(x): return 'out of time'\n\ndef half(x): return x + 7\n")

    assert kata.near_miss is None
    # None that would try changes after the two or three that the verdict took.
    assert not any("edits" in remote._loaded for remote in course.sandbox.runners)


def test_check_gets_the_same_inputs_when_it_is_run_again(course):
    seen = []

    def test_seen(learner, reference, draw):
        seen.append((draw.number(), learner._seed))
        raise CheckFailed("again")

    course.checks, course.examples = [test_double, test_seen], []
    course.submit(RIGHT)

    # In the runner that the first check has used, in a fresh one, and in those that look for a near miss.
    assert len(seen) > 2
    assert len(set(seen)) == 1


def test_arguments_come_back_where_a_diagnosis_may_need_them(course):
    course.checks, course.examples = [test_half, test_double], []

    course.kata_of(TRIPLES)

    # The second check fails in the runner that the first has used, and then in one of its own.
    assert [remote.asked_after for remote in course.sandbox.runners] == [[True, False], [True]]


def test_arguments_always_come_back_where_no_check_is_run_again(course):
    course.sandbox = FakeSandbox(repeats=False)
    course.checks = [test_double, test_half]

    course.submit(RIGHT)

    (remote,) = course.sandbox.runners
    assert remote.asked_after == [True, True]


def test_check_is_not_run_again_where_runners_are_costly(course):
    course.sandbox = FakeSandbox(repeats=False)
    course.checks = [test_half, test_double]

    assert course.kata_of(TRIPLES).checks[1].outcome is Outcome.FAILED
    assert len(course.sandbox.runners) == 1


def test_lost_runner_is_replaced_for_the_next_check(course):
    course.checks, course.examples = [test_double, test_half], []

    kata = course.kata_of("def double(x): return 'crash'\n\ndef half(x): return x / 2\n")

    assert outcomes(kata) == {"test_double": "CRASHED", "test_half": "PASSED"}
    assert len(course.sandbox.runners) == 2


def problem(course, source):
    kata = course.kata_of(source)
    assert [result.outcome for result in kata.checks] == [Outcome.SKIPPED] * 3
    assert (kata.points, kata.points_possible, kata.started, kata.examples) == (0, 3, True, ())
    return kata.outcome, kata.problem


def test_import_of_a_file_that_is_not_python_says_where(course):
    assert problem(course, "def double(x):\n    return (2 * x\n") == (
        Outcome.RAISED,
        "double.py:2: SyntaxError: '(' was never closed (this bracket is opened and not closed) in `return (2 * x`",
    )


def test_import_that_raises_says_what_and_where(course):
    assert problem(course, "import nothing_of_the_kind\n") == (
        Outcome.RAISED,
        "double.py:1: ModuleNotFoundError: No module named 'nothing_of_the_kind' "
        "(torch, numpy and Python's own modules can be imported here) in `import nothing_of_the_kind`",
    )


def test_import_that_exits_says_so(course):
    assert problem(course, "raise SystemExit(3)\n") == (
        Outcome.RAISED,
        "double.py:1: SystemExit: this ends the whole program; a function ends with return in `raise SystemExit(3)`",
    )


def test_import_that_does_not_end_says_so(course):
    assert problem(course, "fate = 'out of time'\n") == (
        Outcome.TIMED_OUT,
        "importing double.py: no answer within 2 seconds: is there a loop without an end?",
    )


def test_import_that_crashes_says_so(course):
    assert problem(course, "fate = 'crash'\n") == (
        Outcome.CRASHED,
        "importing double.py: the process that ran this code was ended by SIGSEGV",
    )


def test_import_that_takes_too_much_memory_says_so(course):
    assert problem(course, "raise MemoryError\n") == (
        Outcome.OUT_OF_MEMORY,
        "importing double.py took more memory than a check may use",
    )


def test_import_that_fails_in_a_used_runner_is_tried_again(course):
    """A kata graded before may have ruined the interpreter."""
    runners = Runners(course.sandbox)
    used = runners.shared(course.kata.limits)
    used.checks = 1
    used.load = lambda source, scenarios: raised(0, ValueError("ruined"), source.path)
    grader = Grader(curriculum=course.curriculum, sandbox=course.sandbox, book=FakeBook(course.checks, []))
    submission = Submission(name="alice", sources=(Source(kata="double", path="double.py", text=RIGHT),))

    kata = grader.grade_kata(course.kata, submission, runners, b"key")

    assert kata.outcome is Outcome.PASSED
    assert used.closed == 1


def test_examples_run_when_a_kata_did_not_pass(course):
    kata = course.kata_of(TRIPLES)

    (example,) = kata.examples
    assert (example.name, example.title, example.outcome) == ("test_example", "Two becomes four.", Outcome.FAILED)
    assert (example.points, example.points_possible) == (0, 0)
    assert (example.evidence.arguments, example.evidence.returned) == ("x: 2.  float32 ()", "6.  float32 ()")
    assert example.diagnosis == ""


def test_examples_are_left_out_when_there_is_no_file(course):
    course.kata.examples.unlink()

    assert course.kata_of(TRIPLES).examples == ()


# Warnings

WARNS = """
    import warnings

    def double(x):
        warnings.warn(f"{x.tolist()}")
        return 2 * x

    def half(x):
        warnings.warn("look here")
        return x / 2
"""


def test_warnings_are_reported_once_and_cost_nothing(course):
    kata = course.kata_of("\n" + WARNS)

    assert kata.outcome is Outcome.PASSED
    assert [(each.category, each.text, each.location, each.line) for each in kata.warnings] == [
        ("UserWarning", "", "double.py:4", 'warnings.warn(f"{x.tolist()}")'),
        ("UserWarning", "look here", "double.py:8", 'warnings.warn("look here")'),
    ]


def test_warning_gets_its_text_from_an_example(course):
    kata = course.kata_of("\n" + WARNS.replace("2 * x", "3 * x"))

    assert [each.text for each in kata.warnings] == ["2.0", "look here"]
