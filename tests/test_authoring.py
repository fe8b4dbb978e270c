"""Expectations: what fails a check, with which reason, and what they hand back."""

from __future__ import annotations

from textwrap import dedent

import numpy as np
import pytest
import torch
from torch import nn

from grader import authoring
from grader.authoring import (
    NOTHING,
    CheckFailed,
    expect,
    expect_close,
    expect_raises,
    expect_same,
    expect_shape,
    expect_type,
    expect_unchanged,
    points,
)
from grader.sandbox import wire
from grader.sandbox.learner import InProcess, Learner, LearnerRaised, history, load_module

ONES = torch.ones(2, 3)


def a_learner(source, scenarios="", *, seed=0):
    module = load_module("kata", "kata.py", dedent(source))
    return Learner(
        InProcess(module, load_module("scenarios", "scenarios.py", dedent(scenarios)) if scenarios else None), seed=seed
    )


def failure(expectation, *args, **options):
    with pytest.raises(CheckFailed) as caught:
        expectation(*args, **options)
    return caught.value


def reason(expectation, *args, **options):
    return failure(expectation, *args, **options).reason


# Marks


@pytest.mark.parametrize("count", [0, -1, 1.5, "2", True, None])
def test_points_refuses_what_is_not_a_whole_number_from_one(count):
    with pytest.raises(ValueError) as caught:
        points(count)

    assert str(caught.value) == f"points({count!r}): a check is worth a whole number of points, 1 or more"


# Values


def test_expect_fails_with_the_reason_and_hint_of_the_author():
    failed = failure(expect, False, "both calls returned the same layer", hint="Make it inside the function.")

    assert (failed.reason, failed.hint) == ("both calls returned the same layer", "Make it inside the function.")
    assert (failed.returned, failed.expected, failed.interaction) == (NOTHING, NOTHING, None)


def test_expect_is_silent_when_the_condition_holds():
    expect(True, "never shown")


@pytest.mark.parametrize(
    ("actual", "about_values", "about_types"),
    [
        (ONES + 1, "Look.", ""),
        (ONES.flatten(), "Look.", ""),
        (ONES / 0, "Look.", ""),
        (None, "Look.", ""),
        (ONES.double(), "", "Look."),
        (ONES.tolist(), "", "Look."),
    ],
    ids=["values", "shape", "infinite", "None", "dtype", "type"],
)
def test_expect_close_gives_a_hint_where_it_helps(actual, about_values, about_types):
    for about, hint in (("values", about_values), ("types", about_types), ("both", "Look.")):
        assert failure(expect_close, actual, ONES, hint="Look.", about=about).hint == hint
        assert failure(expect_close, {"y": actual}, {"y": ONES}, hint="Look.", about=about).hint == hint


def test_expect_close_takes_an_int_that_stands_for_a_float_as_a_value():
    assert failure(expect_close, 3, 2.0, hint="Look.").hint == "Look."
    assert failure(expect_close, "3", 2.0, hint="Look.").hint == ""


def test_expect_close_carries_both_values():
    failed = failure(expect_close, ONES, ONES + 1, hint="Look at the sum.")

    assert failed.reason == "6 of 6 values differ"
    assert failed.hint == "Look at the sum."
    assert wire.same(failed.returned, ONES)
    assert wire.same(failed.expected, ONES + 1)


def test_expect_close_carries_where_the_two_differ():
    failed = failure(expect_close, (ONES, 3), (ONES, 4))

    assert (failed.difference.places, failed.difference.actual, failed.difference.expected) == (("second item",), 3, 4)
    assert failed.reason == str(failed.difference) == "second item: the value differs"


def test_expect_close_carries_none_as_a_value():
    failed = failure(expect_close, None, ONES)

    assert failed.reason == "it returned None"
    assert failed.returned is None


def test_expect_close_takes_a_tolerance():
    expect_close(ONES, ONES + 0.4, atol=0.5)

    assert reason(expect_close, ONES, ONES + 0.6, atol=0.5) == "6 of 6 values differ"


def test_expect_close_compares_a_learners_module_with_one_of_the_authors():
    theirs = a_learner("""
        from torch import nn

        def make_layer():
            return nn.Linear(2, 3)
    """).make_layer()

    assert reason(expect_close, theirs, nn.Linear(3, 2)) == "in_features is 2 instead of 3"


def test_expect_shape_looks_at_shape_alone():
    expect_shape(ONES, (2, 3))
    expect_shape(ONES, torch.Size([2, 3]))

    assert reason(expect_shape, ONES, (3, 2)) == "the shape is (2, 3) instead of (3, 2)"
    assert reason(expect_shape, torch.tensor(1.0), (1,)) == "the shape is () instead of (1,)"
    assert reason(expect_shape, [[1.0, 2.0]], (1, 2)) == "it is a list instead of a tensor"
    assert reason(expect_shape, None, (1, 2)) == "it is None instead of a tensor"


def test_expect_type_knows_types_by_their_bare_names():
    for value, name in ((ONES, "Tensor"), (1.0, "float"), ((1,), "tuple"), (np.ones(1), "ndarray"), (None, "NoneType")):
        expect_type(value, name)

    assert reason(expect_type, 1, "float") == "it is an int instead of a float"
    assert reason(expect_type, True, "int") == "it is a bool instead of an int"
    assert reason(expect_type, [1], "ndarray") == "it is a list instead of a NumPy array"
    assert reason(expect_type, 1, "NoneType") == "it is an int instead of None"


def test_expect_type_takes_a_module_derived_from_the_class():
    class Net(nn.Sequential): ...

    for name in ("Net", "Sequential", "Module"):
        expect_type(wire.plain(Net()), name)

    assert reason(expect_type, wire.plain(nn.ReLU()), "Linear") == "it is an nn.ReLU instead of an nn.Linear"
    assert reason(expect_type, ONES, "Module") == "it is a tensor instead of an nn.Module"


def test_check_failed_shows_an_author_what_was_compared():
    assert str(failure(expect_close, 1, 2)) == "the value differs\nreturned: 1\nexpected: 2"
    assert str(failure(expect, False, "no")) == "no"


# Calls

DOUBLE = """
    def double(x):
        return 2 * x
"""
TRIPLE = """
    def double(x):
        return 3 * x
"""
NOISY = """
    import torch

    def noise():
        return torch.rand(3)
"""


def test_expect_same_returns_the_learners_value():
    assert wire.same(expect_same(a_learner(DOUBLE), a_learner(DOUBLE)).double(ONES), 2 * ONES)


def test_expect_same_fails_like_expect_close():
    failed = failure(expect_same(a_learner(TRIPLE), a_learner(DOUBLE), hint="Twice.").double, ONES)

    assert (failed.reason, failed.hint) == ("6 of 6 values differ", "Twice.")


def test_expect_same_takes_keywords_and_a_tolerance():
    expect_same(a_learner(TRIPLE), a_learner(DOUBLE), atol=1.5).double(x=ONES)


def test_expect_same_runs_scenarios_on_both():
    scenarios = """
        def twice(learner, x):
            return learner.double(learner.double(x))
    """

    def twice(one):
        return expect_same(a_learner(one, scenarios), a_learner(DOUBLE, scenarios)).run("twice", ONES)

    assert wire.same(twice(DOUBLE), 4 * ONES)
    assert reason(twice, TRIPLE) == "6 of 6 values differ"


def test_expect_same_draws_the_same_numbers_on_both_sides_after_any_calls():
    learner, reference = a_learner(NOISY, seed=5), a_learner(NOISY, seed=9)

    first = expect_same(learner, reference).noise()
    learner.noise()
    second = expect_same(learner, reference).noise()

    assert not torch.equal(first, second)


def test_expect_same_lets_an_exception_of_the_learner_out():
    with pytest.raises(LearnerRaised, match=r"^ZeroDivisionError: division by zero$"):
        expect_same(a_learner("def f(x): return x / 0"), a_learner("def f(x): return x")).f(1)


def test_expect_same_does_not_blame_the_learner_when_the_reference_raises():
    learner = a_learner("def f(x): return x")

    with pytest.raises(LearnerRaised) as caught:
        expect_same(learner, a_learner("def f(x): return x / 0")).f(1)

    assert caught.value.interaction not in history(learner)


CHANGES = """
    def grow(x, by=None):
        x += 1
        if by is not None:
            by["amount"] = 2
        return x

    def keep(x, by=None):
        return x + 1
"""


def test_expect_unchanged_returns_the_value_of_a_call_that_keeps_its_arguments():
    assert wire.same(expect_unchanged(a_learner(CHANGES)).keep(ONES, by={"amount": 1}), ONES + 1)


def test_expect_unchanged_numbers_the_argument_that_changed():
    failed = failure(expect_unchanged(a_learner(CHANGES), hint="Look for +=.").grow, torch.ones(2))

    assert failed.reason == "argument 1 is not what it was before the call"
    assert failed.hint == "Look for +=."


def test_expect_unchanged_names_the_keyword_that_changed():
    assert reason(expect_unchanged(a_learner(CHANGES)).grow, 1, by={"amount": 1}) == (
        "the argument `by` is not what it was before the call"
    )


def test_expect_unchanged_sees_a_flag_that_changed():
    learner = a_learner("def f(x): x.requires_grad_(True)")

    assert reason(expect_unchanged(learner).f, torch.ones(2)) == "argument 1 is not what it was before the call"


def test_expect_unchanged_leaves_the_authors_own_tensor_alone():
    x = torch.ones(2)

    failure(expect_unchanged(a_learner(CHANGES)).grow, x)

    assert wire.same(x, torch.ones(2))


def test_expect_unchanged_wants_something_back():
    learner = a_learner("def f(x): pass")

    assert reason(expect_unchanged(learner).f, torch.ones(2)) == "it returned None"
    assert expect_unchanged(learner, or_none=True).f(torch.ones(2)) is None


def test_expect_unchanged_lets_an_exception_out():
    with pytest.raises(LearnerRaised):
        expect_unchanged(a_learner("def f(x): return x / 0")).f(1)


def test_expect_raises_returns_the_text():
    learner = a_learner("""
        def f(x):
            raise IndexError("out of range")
    """)

    assert expect_raises(learner, "IndexError").f(1) == "out of range"
    assert expect_raises(learner, "LookupError").f(1) == "out of range"


def test_expect_raises_fails_when_nothing_is_raised():
    failed = failure(expect_raises(a_learner(DOUBLE), "ValueError", hint="Compare the shapes.").double, ONES)

    assert failed.reason == "it returned a tensor instead of raising ValueError"
    assert failed.hint == "Compare the shapes."
    assert wire.same(failed.returned, 2 * ONES)


def test_expect_raises_lets_another_exception_out():
    with pytest.raises(LearnerRaised, match="ZeroDivisionError"):
        expect_raises(a_learner("def f(x): return x / 0"), "ValueError").f(1)


def test_expectations_have_no_private_functions():
    with pytest.raises(AttributeError, match="_hidden"):
        expect_same(a_learner(DOUBLE), a_learner(DOUBLE))._hidden  # noqa: B018


def test_all_names_what_authors_import():
    public = {name for name, value in vars(authoring).items() if getattr(value, "__module__", "") == authoring.__name__}

    assert {name for name in public if not name.startswith("_")} == set(authoring.__all__)
