"""What a failed check says in words: everything in an example, no number in a hidden check."""

from __future__ import annotations

import inspect
from dataclasses import replace

import numpy as np
import pytest
import torch
from torch import nn

from grader import evidence
from grader.authoring import CheckFailed
from grader.comparing import difference
from grader.evidence import VALUE_LIMIT, describe
from grader.sandbox import wire
from grader.sandbox.learner import Interaction
from grader.sandbox.wire import Opaque, plain


def linear(x, weight, bias): ...


def three_steps(learner, x, lr): ...


SIGNATURES = {"linear": inspect.signature(linear), "three_steps": inspect.signature(three_steps)}
SCENARIOS = {"three_steps": "Three steps in a row"}


def a_call(name="linear", *args, scenario=False, printed="", **kwargs):
    reply = wire.Returned(id=1, value=None, args=args, kwargs=kwargs, printed=printed)
    return Interaction(scenario=scenario, name=name, args=args, kwargs=kwargs, seed=0, reply=reply)


def hidden(value):
    return describe(value, values=False)


def shown(value):
    return describe(value, values=True)


@pytest.mark.parametrize(
    ("value", "in_hidden", "in_example"),
    [
        (torch.tensor([[1.0, 2.5]]), "float32 (1, 2)", "[[1.0000, 2.5000]]  float32 (1, 2)"),
        (torch.tensor([1, 2]), "int64 (2,)", "[1, 2]  int64 (2,)"),
        (torch.tensor(2.0, dtype=torch.float64), "float64 ()", "2.  float64 ()"),
        (torch.tensor([True]), "bool (1,)", "[True]  bool (1,)"),
        (torch.tensor([1.0], requires_grad=True), "float32 (1,)", "[1.]  float32 (1,)"),
        (torch.tensor([[1.0], [2.0]]), "float32 (2, 1)", "[[1.], [2.]]  float32 (2, 1)"),
        (np.array([1.5, 2.0]), "NumPy float64 (2,)", "[1.5, 2.]  NumPy float64 (2,)"),
        (torch.tensor([[-1, 20]]), "int64 (1, 2)", "[[-1, 20]]  int64 (1, 2)"),
        (torch.tensor([[1.0, -1.0]]), "float32 (1, 2)", "[[1., -1.]]  float32 (1, 2)"),
        (torch.tensor([1000.0, 0.0, 1.0]), "float32 (3,)", "[1000., 0., 1.]  float32 (3,)"),
        (torch.tensor([1e-5, 1.0]), "float32 (2,)", "[1.0000e-05, 1.0000e+00]  float32 (2,)"),
        (torch.tensor([torch.nan, 1.0]), "float32 (2,)", "[nan, 1.]  float32 (2,)"),
        (None, "None", "None"),
        (3, "an int", "3"),
        (0.25, "a float", "0.25"),
        ("secret\n", "a str", "'secret\\n'"),
        (torch.float32, "torch.float32", "torch.float32"),
        (torch.device("cpu"), "cpu", "cpu"),
        (torch.Size([2, 3]), "(an int, an int)", "(2, 3)"),
        ([], "[]", "[]"),
        ([1, 0.5], "[an int, a float]", "[1, 0.5]"),
        ((1,), "(an int,)", "(1,)"),
        ((), "()", "()"),
        ([1] * 6, "[an int, an int, an int, an int, …]", "[1, 1, 1, 1, …]"),
        ({"a": 1}, "a dict with 1 key", "{'a': 1}"),
        ({}, "a dict with 0 keys", "{}"),
        (dict.fromkeys(range(8), 1), "a dict with 8 keys", "{0: 1, 1: 1, 2: 1, 3: 1, 4: 1, 5: 1, …}"),
        (Opaque("builtins.generator"), "a generator", "a generator"),
    ],
    ids=repr,
)
def test_describe_shows_numbers_only_in_an_example(value, in_hidden, in_example):
    assert hidden(value) == in_hidden
    assert shown(value) == in_example


def test_describe_cuts_long_values():
    for value in (torch.rand(50), np.ones(500), "x" * 500, [["x" * 99] * 4] * 4, {"k" * 300: 1}, 10**300):
        assert len(shown(value).partition("  ")[0]) <= VALUE_LIMIT
        assert "…" in shown(value)


def test_describe_writes_a_module_like_its_constructor():
    network = nn.Sequential(nn.Linear(10, 18), nn.ReLU(), nn.Sequential(nn.Linear(18, 5, bias=False)))

    for text in (hidden(plain(network)), shown(plain(network))):
        assert text == "Sequential(Linear(10, 18), ReLU(), Sequential(Linear(18, 5, bias=False)))"


def test_describe_shows_the_first_layers_of_many():
    text = hidden(plain(nn.Sequential(*(nn.ReLU() for _ in range(9)))))

    assert text == f"Sequential({'ReLU(), ' * 8}…)"


def test_describe_repeats_nothing_that_a_module_made_up():
    layer = type("Secret0_25", (nn.Linear,), {})(3, 2)
    layer.in_features = "0.25"
    layer.out_features = 0.25

    for text in (hidden(plain(layer)), shown(plain(layer))):
        assert text == "Module(…, …)"


def test_called_writes_the_call_with_parameter_names():
    assert evidence.called(a_call("linear", 1, 2, bias=3), SIGNATURES, SCENARIOS) == "linear(x, weight, bias=bias)"


def test_called_says_what_a_scenario_does():
    assert evidence.called(a_call("three_steps", 1, 2, scenario=True), SIGNATURES, SCENARIOS) == "Three steps in a row"
    assert evidence.called(a_call("unknown", 1, scenario=True), SIGNATURES, SCENARIOS) == "unknown"


def test_called_numbers_arguments_that_have_no_name():
    assert evidence.called(a_call("other", 1, 2), SIGNATURES, SCENARIOS) == "other(argument 1, argument 2)"
    assert evidence.called(a_call("linear", 1, 2, 3, 4), SIGNATURES, SCENARIOS) == "linear(x, weight, bias, argument 4)"


def test_called_is_empty_without_a_call():
    assert evidence.called(None, SIGNATURES, SCENARIOS) == ""
    assert evidence.arguments(None, SIGNATURES, values=True) == ""


def test_arguments_are_described_by_name():
    call = a_call("linear", torch.ones(2), 0.5, bias=[1])

    assert evidence.arguments(call, SIGNATURES, values=False) == "x: float32 (2,), weight: a float, bias: [an int]"
    assert evidence.arguments(call, SIGNATURES, values=True) == "x: [1., 1.]  float32 (2,), weight: 0.5, bias: [1]"


def test_arguments_do_not_count_the_scratch_file():
    """A check does not pass it, so a call does not have it; the signature does."""

    def there_and_back(learner, x, *, scratch_file, lr=0.1): ...

    signatures = {"there_and_back": inspect.signature(there_and_back)}
    call = a_call("there_and_back", torch.ones(2), scenario=True, lr=0.5)

    assert evidence.arguments(call, signatures, values=True) == "x: [1., 1.]  float32 (2,), lr: 0.5"


def test_arguments_of_a_scenario_begin_behind_the_learner():
    call = a_call("three_steps", torch.ones(2), 0.5, scenario=True)

    assert evidence.arguments(call, SIGNATURES, values=False) == "x: float32 (2,), lr: a float"


def test_of_failure_gathers_everything_of_an_example():
    failed = CheckFailed("1 of 2 values differs", returned=[1, 2], expected=[1, 3], hint="Look at the end.")

    found = evidence.of_failure(failed, a_call("linear", 0.5, printed="hello"), SIGNATURES, SCENARIOS, values=True)

    assert found == evidence.Evidence(
        reason="1 of 2 values differs",
        called="linear(x)",
        arguments="x: 0.5",
        returned="[1, 2]",
        expected="[1, 3]",
        hint="Look at the end.",
        printed="hello",
    )


def test_of_failure_keeps_numbers_and_prints_of_a_hidden_check():
    failed = CheckFailed("1 of 2 values differs", returned=[0.25], expected=torch.tensor([0.75]))

    found = evidence.of_failure(failed, a_call("linear", 0.5, printed="0.5"), SIGNATURES, SCENARIOS, values=False)

    assert found == evidence.Evidence(
        reason="1 of 2 values differs",
        called="linear(x)",
        arguments="x: a float",
        returned="[a float]",
        expected="float32 (1,)",
    )


def test_of_failure_leaves_out_what_a_condition_does_not_have():
    found = evidence.of_failure(CheckFailed("no"), None, SIGNATURES, SCENARIOS, values=True)

    assert found == evidence.Evidence(reason="no")


def test_of_failure_shows_none_as_a_value():
    found = evidence.of_failure(CheckFailed("no", returned=None), None, SIGNATURES, SCENARIOS, values=False)

    assert (found.returned, found.expected) == ("None", "")


X = torch.tensor([[1.0, 2.0, 4.0], [8.0, 16.0, 32.0]])


def failed_on(actual, expected):
    found = difference(actual, expected)
    return CheckFailed(str(found), returned=actual, expected=expected, difference=found)


def reason_of(failure, call, *, values=False):
    return evidence.of_failure(failure, call, SIGNATURES, SCENARIOS, values=values).reason


def test_of_failure_says_what_kind_of_difference_it_is():
    call = a_call("linear", X + 0.75)

    assert reason_of(failed_on(-X, X), call) == "6 of 6 values differ; every value has the opposite sign"
    assert reason_of(failed_on(3.5 * X, X), call) == (
        "6 of 6 values differ; every value is what is expected times the same number"
    )
    assert reason_of(failed_on(3.5 * X, X), call, values=True) == (
        "6 of 6 values differ; every value is 3.5 times what is expected"
    )
    assert reason_of(failed_on(X * X - X, X), call) == "5 of 6 values differ"


def test_of_failure_names_arguments_where_the_call_returned_the_value():
    value = X.clone()
    call = replace(a_call("linear", X), reply=wire.Returned(id=1, value=value, args=(X,), kwargs={}, printed=""))

    assert reason_of(failed_on(value, -X), call) == "6 of 6 values differ; it equals `x`, as it went in"
    assert reason_of(failed_on(X.clone(), -X), call) == "6 of 6 values differ; every value has the opposite sign"


def test_of_failure_says_how_a_call_came_to_return_none():
    assert reason_of(failed_on(None, X), a_call()) == (
        "it returned None; a function that ends without `return`, or returns None, gives None"
    )
    assert reason_of(failed_on(None, X), a_call(printed="6.0")) == (
        "it returned None; something was printed, and printing shows a value without giving it back: `return` does that"
    )


def test_of_failure_hints_at_nothing_where_nothing_was_returned():
    hint = "Which dimension holds the classes?"

    for actual, expected_hint in ((None, ""), (-X, hint)):
        failed = failed_on(actual, X)
        failed.hint = hint
        assert evidence.of_failure(failed, a_call(), SIGNATURES, SCENARIOS, values=True).hint == expected_hint


def test_of_failure_says_where_none_in_a_part_of_an_observation_may_come_from():
    call, other = a_call("three_steps", scenario=True, printed="6"), a_call("linear", printed="6")
    printed = "something was printed, and printing shows a value without giving it back: `return` does that"

    assert reason_of(failed_on(None, 6), other) == f"it returned None; {printed}"
    assert reason_of(failed_on((None, 1), (6, 1)), call) == f"first item: it is None instead of an int; {printed}"
    assert reason_of(failed_on((None, 1), (6, 1)), other) == "first item: it is None instead of an int"


def test_of_failure_names_the_argument_that_was_changed():
    failed = CheckFailed("argument 2 is not what it was before the call", argument=1)

    assert reason_of(failed, a_call("linear", 1, 2)) == "the argument `weight` is not what it was before the call"
    assert reason_of(failed, a_call("other", 1, 2)) == "argument 2 is not what it was before the call"


def test_of_failure_prefers_the_call_that_the_failure_names():
    failed = CheckFailed("no", interaction=a_call("linear", 1))

    assert evidence.of_failure(failed, a_call("other"), SIGNATURES, SCENARIOS, values=False).called == "linear(x)"


def test_printed_is_empty_when_nothing_came_back():
    lost = Interaction(scenario=False, name="f", args=(), kwargs={}, seed=0, reply=None)

    assert evidence.printed(lost) == ""
    assert evidence.printed(None) == ""


def test_printed_shows_a_warning_without_the_file_of_a_library():
    text = (
        "here\n/opt/.venv/lib/python3.11/site-packages/torch/nn/modules/loss.py:634: UserWarning: Using a target size "
        "that is different to the input size.\n  return F.mse_loss(\nthere\n/a/site-packages/torch/functional.py:1: "
        "UserWarning: Old. (Triggered internally at /pytorch/aten/src/TensorShape.cpp:4416.)\n"
    )

    assert evidence.printed(a_call(printed=text)) == (
        "here\nUserWarning: Using a target size that is different to the input size.\nthere\nUserWarning: Old.\n"
    )


def test_printed_keeps_a_warning_about_the_file_of_the_learner():
    text = "softmax.py:20: UserWarning: Implicit dimension choice\n  return F.softmax(x)\n"

    assert evidence.printed(a_call(printed=text)) == text
