"""Near misses: what is tried, what is believed of a runner's answer, and what is told."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest

from grader.catalog import load_curriculum, select
from grader.export.to_text import to_text
from grader.hosting import Done, Grade, Graded, Host
from grader.model import NearMiss, Outcome, Source, Submission
from grader.near_miss import LONGEST_QUOTE, MOST_LOST, changed, changes_of, find, told
from grader.sandbox import wire
from grader.sandbox.learner import InProcess, PlayerLost, load_module

PROJECT = Path(__file__).parents[1]
PATH = "linear_by_hand.py"


def a_source(text):
    return Source(kata="linear_by_hand", path=PATH, text=dedent(text))


class FakeRunner:
    """A runner in this process that answers one request, or with what it is told to."""

    def __init__(self, answer=None):
        self._answer, self._player = answer, None

    def begin(self, seconds):
        pass

    def load(self, source, scenarios):
        self._player = InProcess(load_module(source.kata, source.path, source.text))
        return wire.Loaded(id=0, functions={})

    def call(self, *request, after):
        if isinstance(self._answer, Exception):
            raise self._answer
        if self._answer is not None:
            return wire.Returned(id=0, value=self._answer, args=(), kwargs={}, printed="")
        return self._player.call(*request)


SUM = a_source(
    """
    def f(x):
        return x.sum()
    """
)


def test_changes_come_from_a_runner():
    changes = changes_of(SUM, FakeRunner(), 300)

    assert {"function", "missing_minus"} <= {kind for kind, *_ in changes}
    assert any("x.mean()" in changed(SUM, change).text for change in changes)


def test_changes_are_no_more_than_asked_for():
    assert len(changes_of(SUM, FakeRunner(), 7)) == 7


@pytest.mark.parametrize(
    "answer",
    [
        7,
        ["no tuple"],
        [("number", 1, 2)],
        [("unheard_of", 0, 1, "x", 1, "x")],
        [("number", 0, True, "x", 1, "x")],
        [("number", 0, 1, None, 1, "x")],
        PlayerLost(Outcome.CRASHED, "gone"),
    ],
)
def test_answer_that_is_none_gives_no_changes(answer):
    assert changes_of(SUM, FakeRunner(answer), 300) == []


def test_file_that_does_not_parse_gives_no_changes():
    assert changes_of(a_source("def f(:"), FakeRunner(), 300) == []


def test_find_tells_the_first_change_that_passes():
    near = found_for({"x.mean()": ("a", "b", "c"), "x.prod()": ("a", "b")})

    assert near == NearMiss(
        message="another function belongs in the place of `x.sum`",
        location=f"{PATH}:3",
        line="return x.sum()",
        checks=("a", "b", "c"),
        is_whole=True,
    )


def test_find_tells_the_change_with_which_most_pass_where_none_mends_everything():
    near = found_for({"x.prod()": ("c", "a")})

    assert (near.checks, near.is_whole) == (("a", "c"), False)


def test_find_tells_nothing_where_too_few_pass():
    assert found_for({"x.mean()": ("a",)}) is None
    assert found_for({}) is None


def found_for(passing):
    """The near miss where the checks a, b and c failed, and pass with these texts."""
    changes = changes_of(SUM, FakeRunner(), 300)
    return find(
        SUM,
        changes,
        ("a", "b", "c"),
        lambda source: next((passing[text] for text in passing if text in source.text), ()),
    )


def test_find_ends_when_runners_keep_ending():
    asked = []

    assert find(SUM, changes_of(SUM, FakeRunner(), 300), ("a",), asked.append) is None
    assert len(asked) == MOST_LOST


def test_find_ends_when_there_is_no_time():
    asked = []

    find(SUM, changes_of(SUM, FakeRunner(), 300), ("a",), lambda source: asked.append(source) or (), lambda: False)

    assert len(asked) == 1


def test_quote_of_what_is_long_or_elsewhere_is_the_line():
    for about in ("x" * (LONGEST_QUOTE + 1), "not in the line"):
        near = told(SUM, ("extra_step", 0, 1, "", 3, about), ("a",), ("a",))

        assert near.message == "`return x.sum()` is one step too many"


def test_what_is_told_is_safe_to_print():
    source = a_source("def f(x):\n    return x + '\x1b[2J\u202e'\n")

    near = told(source, ("extra_operand", 0, 1, "", 2, "+ '\x1b[2J\u202e'"), ("a",), ("a",))

    assert "\x1b" not in near.message + near.line
    assert "\u202e" not in near.message + near.line


# End to end, with a host and the katas of the course


@pytest.fixture(scope="module")
def grade():
    curriculum = load_curriculum(PROJECT)
    with Host(PROJECT) as host:

        def grade(slug, text):
            submission = Submission(name="me", sources=(Source(kata=slug, path=f"{slug}.py", text=dedent(text)),))
            report = host.grade(submission, select(curriculum, (slug,)), key=b"key")
            return report.katas[0], to_text(report, colour=False)

        grade.host = host
        yield grade


@pytest.mark.parametrize(
    ("slug", "program", "line", "message"),
    [
        (
            "linear_by_hand",
            """
            import torch

            def linear(x, weight, bias):
                h = x @ weight.T
                return torch.sigmoid(h + bias)
            """,
            6,
            "`torch.sigmoid` is one step too many",
        ),
        (
            "mse_loss",
            """
            def mse(pred, target):
                if pred.shape != target.shape:
                    raise ValueError("the shapes differ")
                loss = ((pred - target) ** 2).mean()
            """,
            5,
            "`loss` is computed and never returned",
        ),
        (
            "elementwise_product",
            """
            def elementwise_product(a, b):
                products = (a * b).abs()
                return products
            """,
            3,
            "`.abs()` is one step too many",
        ),
        (
            "sgd_step_by_hand",
            """
            import torch

            def sgd_step(model, lr):
                with torch.no_grad():
                    for parameter in list(model.parameters())[:-1]:
                        if parameter.grad is not None:
                            parameter -= lr * parameter.grad
            """,
            6,
            "another slice belongs in the place of `:-1`",
        ),
    ],
)
def test_near_miss_is_told_where_no_misconception_explains(grade, slug, program, line, message):
    kata, page = grade(slug, program)

    assert kata.diagnoses == ()
    assert (kata.near_miss.location, kata.near_miss.message) == (f"{slug}.py:{line}", message)
    assert f"  almost      {slug}.py:{line}: with one change in this line" in page


def test_two_mistakes_are_told_as_a_misconception_and_a_near_miss(grade):
    kata, page = grade(
        "sgd_step_by_hand",
        """
        import torch

        def sgd_step(model, lr):
            with torch.no_grad():
                for parameter in list(model.parameters())[:-1]:
                    parameter -= lr * parameter.grad
        """,
    )

    assert [found.misconception for found in kata.diagnoses] == ["expects_a_gradient_everywhere"]
    assert (kata.near_miss.message, kata.near_miss.is_whole) == ("another slice belongs in the place of `:-1`", False)
    assert "4 of the checks that fail would pass" in " ".join(page.split())


def test_no_near_miss_where_a_misconception_explains_everything(grade):
    kata, _ = grade("linear_by_hand", "def linear(x, weight, bias):\n    return x @ weight.T\n")

    assert [found.misconception for found in kata.diagnoses] == ["forgets_the_bias"]
    assert kata.near_miss is None


def test_interrupted_search_leaves_the_verdict(grade):
    """Whoever waits has written the next request before this one is read, so the search ends at its first change."""
    program = "def elementwise_product(a, b):\n    products = (a * b).abs()\n    return products\n"
    submission = Submission(name="me", sources=(Source(kata="elementwise_product", path="x.py", text=program),))
    katas = select(load_curriculum(PROJECT), ("elementwise_product",))

    grade.host._send(Grade(katas=("elementwise_product",), submission=submission, key=b"key"))
    grade.host.interrupt()
    answers = list(iter(grade.host._receive, Done()))
    hurried = next(answer.report.katas[0] for answer in answers if isinstance(answer, Graded))

    patient = grade.host.grade(submission, katas, key=b"key").katas[0]
    assert (hurried.near_miss, hurried.points) == (None, patient.points)
    assert patient.near_miss is not None


def test_bug_that_raises_by_chance_is_no_near_miss(grade):
    """Only the exception is missing, and `a.shape[2]` would raise one for the wrong reason."""
    kata, _ = grade(
        "matmul",
        """
        import torch

        def matrix_product(a, b):
            if a.shape[1] != b.shape[0]:
                return torch.zeros(a.shape[0], b.shape[1])
            return a @ b
        """,
    )

    assert [check.name for check in kata.checks if check.outcome is Outcome.FAILED] == [
        "test_refuses_what_does_not_fit"
    ]
    assert kata.near_miss is None
