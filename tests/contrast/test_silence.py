"""What is not named: near misses, chance, and numbers that say too little."""

from __future__ import annotations

import math
import time

import numpy as np
import pytest
import torch
import torch.nn.functional as F

from grader import comparing
from grader.contrast import Inputs, contrast
from grader.contrast.case import NUMBERS_LIMIT
from grader.sandbox.nodes import TENSOR_DTYPES
from grader.sandbox.wire import Opaque

X = torch.tensor([[0.7, -1.3, 2.1], [0.4, 1.9, -0.6], [-2.2, 0.9, 1.1], [1.7, -0.8, 0.3]])


def but_one(tensor):
    """The same with another number in one place that is neither first nor last."""
    changed = tensor.clone()
    changed.view(-1)[len(changed.view(-1)) // 2] += 0.37
    return changed


@pytest.mark.parametrize(
    "wrong",
    [
        X.T[[0, 2, 1]].T.flip(0),  # neither rows nor columns alone
        but_one(-X),
        but_one(2 * X),
        but_one(X + 1),
        but_one(X.exp()),
        but_one(X.flip(0)),
        but_one(X.relu()),
        but_one(X.abs()),
        but_one(torch.zeros(4, 3)),
    ],
    ids=lambda tensor: str(tensor.flatten()[:3].tolist()),
)
def test_contrast_names_no_near_miss(say, wrong):
    true_of_it = (
        "",
        "the same numbers are expected, in other places",
        "the values differ exactly where the expected ones are negative",
    )
    assert say(wrong, X) in true_of_it


def test_contrast_names_no_near_miss_of_a_shape(say):
    assert say(but_one(X).T, X) == ""
    assert say(but_one(X).flatten(), X) == ""
    assert say(but_one(X)[:3], X) == ""
    assert say(but_one(X).mean(0), X) == ""


def test_contrast_calls_no_symmetric_matrix_transposed(say):
    symmetric = X.T @ X

    assert "transpose" not in say(symmetric + 0.5, symmetric)
    assert say(2 * symmetric, symmetric) == "every value is twice what is expected"


@pytest.mark.parametrize("number", [0.0, 1.0, -2.5])
def test_contrast_names_nothing_where_all_numbers_are_alike(say, number):
    for actual in (torch.full((4, 3), number + 1), torch.full((3, 4), number), torch.full((4, 4), number)):
        assert say(actual, torch.full((4, 3), number)) == ""


def test_contrast_names_nothing_of_two_numbers(say):
    pair = torch.tensor([1.0, 2.0])

    for actual in (
        -pair,
        2 * pair,
        pair + 1,
        pair.flip(0),
        pair.exp(),
        pair * 0,
        torch.tensor([[1.0, 1.0], [2.0, 2.0]]),
    ):
        assert say(actual, pair) == ""


def test_contrast_names_nothing_of_a_single_round_number(say):
    for actual, expected in ((6.0, 3.0), (-2.0, 2.0), (12.0, 1.0), (0.25, 0.5), (4.0, 2.0)):
        assert say(torch.tensor(actual), torch.tensor(expected), before={"x": X}) == ""
        assert say(actual, expected, before={"x": X}) == ""


def test_contrast_takes_no_small_numbers_for_a_pattern(say):
    noise = torch.tensor([[1e-8, -2e-8, 3e-8], [4e-8, 5e-8, -6e-8]])

    assert say(noise + 0.5, noise) == ""
    assert say(noise + 2e-6, noise) == ""
    assert say(torch.cat([noise, noise + 1.0]), torch.cat([noise, noise + 2.0])) == ""


def test_contrast_takes_no_argument_by_chance(say):
    expected = X + 1

    assert say(X, expected, before={"steps": 1, "scale": 1.0}) == "every value is smaller by 1"
    assert say(X, 2 * X, before={"factor": 2}) == "every value is half of what is expected"
    assert say(X.flip(0), X, before={"x": torch.zeros(4, 3)}) == "the rows are right, but in reversed order"


#: Activations with a number that decides about their form, and two numbers that are taken for each other.
ACTIVATIONS = (
    (F.leaky_relu, 0.01, 0.2),
    (F.leaky_relu, 0.9, 0.99),
    (F.leaky_relu, -0.5, 0.5),
    (F.elu, 2.0, 1.0),
    (F.celu, 2.0, 1.0),
    (F.softplus, 2.0, 1.0),
    (F.softshrink, 0.2, 0.5),
    (F.hardshrink, 0.2, 0.5),
    (lambda x, number: F.threshold(x, 0.0, number), 0.5, 0.0),
    (lambda x, number: x.clamp(-number, number), 0.5, 1.0),
    (lambda x, number: x * torch.sigmoid(number * x), 1.702, 1.0),
    (lambda x, number: torch.where(x < 0, number * x, 0.5 * x), 0.1, 0.2),
    (lambda x, number: torch.where(x < 0, number * x, x + 1), 0.1, 0.2),
)


@pytest.mark.parametrize(("function", "wrong", "right"), ACTIVATIONS)
def test_contrast_takes_no_activation_for_a_step(say, function, wrong, right):
    for x in (X, X.abs(), -X.abs(), X[0], X.flatten(), 3 * X, 0.1 * X):
        actual, expected = function(x, wrong), function(x, right)
        if comparing.difference(actual, expected) is None:
            continue

        for before in ({"x": x}, {"x": x, "slope": right}, {"factors": x}):
            assert " lies " not in say(actual, expected, before=before)


def test_contrast_names_nothing_of_unrelated_numbers(say):
    generator = torch.Generator().manual_seed(0)
    for sizes in ((3,), (5,), (2, 3), (3, 3), (4, 2), (2, 3, 4), (3, 3, 3)):
        for _ in range(40):
            actual, expected, x, y = (torch.randn(sizes, generator=generator) for _ in range(4))

            assert say(actual, expected, before={"x": x, "y": y, "lr": float(y.sum())}) == ""


def test_contrast_names_nothing_of_unrelated_single_numbers(say):
    generator = torch.Generator().manual_seed(1)
    for _ in range(300):
        actual, expected = torch.rand(2, generator=generator, dtype=torch.float64).tolist()

        assert say(actual, expected, before={"x": X, "target": X[0]}) == ""


# What a learner's code can return, and what it may cost.


def values():
    for dtype in TENSOR_DTYPES:
        yield torch.ones(3, dtype=dtype)
        yield torch.zeros(2, 2, dtype=dtype)
        yield torch.arange(4).to(dtype)
    yield from (None, True, 3, 2**70, -(2**62), 0.5, math.nan, math.inf, 1j, "a", b"a", [], (), {}, [1, [2]], [[], [1]])
    yield from (torch.float32, torch.Size([2]), torch.device("cpu"), Opaque("builtins.generator"), Opaque(""))
    yield from (
        torch.empty(0),
        torch.empty(0, 3),
        torch.empty(3, 0, 2),
        torch.tensor(math.nan),
        torch.ones(1, 1, 1, 1, 1),
    )
    yield from (torch.full((3, 3), math.nan), torch.full((2, 3), -math.inf), torch.tensor([1e38, -1e38, 3e38]))
    yield from (torch.tensor([2**62, 2**61, 5]), np.ones((2, 2)), np.zeros(3, np.complex64), np.float32(2), np.int8(1))
    yield from (
        [torch.ones(2), None],
        [torch.ones(2), torch.ones(3)],
        {"a": torch.ones(2)},
        {1: 2},
        [0.5] * 50,
        [1e308] * 3,
    )


def test_contrast_lives_with_every_value():
    everything = list(values())
    for actual in everything:
        for expected in everything:
            found = comparing.difference(actual, expected)
            inputs = Inputs(before={"x": actual, "y": expected}, after={"x": expected, "y": actual}, direct=True)

            assert found is None or isinstance(contrast(found, inputs, values=False), str)


def test_contrast_leaves_large_tensors_alone(say):
    large = torch.randn(NUMBERS_LIMIT + 1)

    assert say(-large, large) == ""


def test_contrast_takes_a_moment_for_the_largest_it_looks_at(say):
    one, other = torch.randn(250, 400), torch.randn(250, 400)

    started = time.process_time()
    found = say(one, other, before={"x": one + 1, "y": other + 1})

    assert found == ""
    assert time.process_time() - started < 5


def test_contrast_believes_no_whole_number_that_it_cannot_hold(say):
    large = torch.tensor([2**60, 2**61, 2**62, 7])

    assert say(large + 1, large) == ""
    assert say(large + 1, large, before={"x": large}) == ""
