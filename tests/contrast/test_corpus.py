"""Small wrong results, and what is said of each."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from torch import nn

NAN, INF = math.nan, math.inf

GENERATOR = torch.Generator().manual_seed(3)


def normal(*sizes):
    return torch.randn(*sizes, generator=GENERATOR)


X = torch.tensor([[0.7, -1.3, 2.1], [0.4, 1.9, -0.6], [-2.2, 0.9, 1.1], [1.7, -0.8, 0.3]])
SQUARE = X[:3]
ROW = torch.tensor([[1.5, -0.5, 2.5]])
VECTOR = torch.tensor([1.5, -0.5, 2.5, 0.25])
SYMMETRIC = torch.tensor([-3.0, -1.5, 0.0, 1.5, 3.0])
COUNTED = torch.arange(12.0).view(4, 3)
ODD_PAIR = torch.tensor([0.71828, -1.41421])
BIAS = torch.tensor([0.3, -0.7, 1.1])
LOGITS = normal(4, 3)
STACK = normal(2, 3, 4)
Y, SQUARE_LOGITS = normal(4, 3), normal(3, 3)
PAIRS = normal(6, 3)
LATE = torch.cat([torch.zeros(1, 3), X[:-1]])
LAST_ROW, FIRST_ROW, MIDDLE_ROW, LAST_COLUMN = X.clone(), X.clone(), X.clone(), X.clone()
LAST_ROW[-1], FIRST_ROW[0], MIDDLE_ROW[1], LAST_COLUMN[:, -1] = 9.0, 9.0, 9.0, 9.0

SHAPES = [
    (X.T, X, "it is the transpose of what is expected"),
    (SQUARE.T, SQUARE, "it is the transpose of what is expected"),
    (STACK.transpose(1, 2), STACK, "the values are right, with the dimensions 1 and 2 swapped"),
    (STACK.permute(2, 0, 1), STACK, "the values are right, with the dimensions in another order"),
    (ROW[0], ROW, "the values are right, and a dimension of size 1 is missing"),
    (ROW[None], ROW, "the values are right, and a dimension of size 1 is too many"),
    (ROW[None, None], ROW, "the values are right, and 2 dimensions of size 1 are too many"),
    (X[:, None], X, "the values are right, and a dimension of size 1 is too many"),
    (X[:, None] + 1, X, "a dimension of size 1 is too many"),
    (ROW[:, :2].T, ROW[:, :2], "the values are right, and the dimension of size 1 is in another place"),
    (
        VECTOR[:, None] - VECTOR.flip(0),
        VECTOR - VECTOR.flip(0),
        "its diagonal is what is expected: shapes (4, 1) and (4,) broadcast to (4, 4), each value with each",
    ),
    (BIAS.expand(4, 3), BIAS, "it is what is expected, repeated by broadcasting"),
    (X.reshape(3, 4), X, "the values are right and in their order, in another shape"),
    (X.flatten(), X, "the values are right and in their order, in another shape"),
    (X.mean(0), X, "it is the mean down each column of what is expected"),
    (X.sum(1), X, "it is the sum along each row of what is expected"),
    (X.exp().mean(), X.exp(), "it is the mean over all values of what is expected"),
    (X, X.mean(1), "its mean along each row is what is expected"),
    (X, X.sum(0), "its sum down each column is what is expected"),
    (X.square(), X.square().mean() + 0.01, ""),
    (normal(5, 7), torch.tensor(0.25), ""),
    (STACK, STACK.mean(1), "its mean over dimension 1 is what is expected"),
    (X[:3], X, "the last row is missing, and the others are right"),
    (X[1:], X, "the first row is missing, and the others are right"),
    (X[:2], X, "the last 2 rows are missing, and the others are right"),
    (torch.cat([X, X]), X, "the last 4 rows are too many, and the others are right"),
    (X[:, :2], X, "the last column is missing, and the others are right"),
    (VECTOR[:-1], VECTOR, "the last value is missing, and the others are right"),
    (normal(3, 4), X, ""),
]

VALUES = [
    (torch.zeros(4, 3), X, "every value is 0"),
    (torch.full((4, 3), 0.7), X, "every value is the same number"),
    (X[:1].expand(4, 3), X, "all rows are the same"),
    (X[:, :1].expand(4, 3), X, "all columns are the same"),
    (X.flip(0), X, "the rows are right, but in reversed order"),
    (X.flip(1), X, "the columns are right, but in reversed order"),
    (VECTOR.flip(0), VECTOR, "the values are right, but in reversed order"),
    (X[:2].flip(0), X[:2], "the two rows are swapped"),
    (X[[2, 0, 3, 1]], X, "the rows are right, but in another order"),
    (X[:, [1, 2, 0]], X, "the columns are right, but in another order"),
    (VECTOR[[2, 0, 3, 1]], VECTOR, "the values are right, but in another order"),
    # Where both are so, a rearrangement is the less likely one.
    (SYMMETRIC.flip(0), SYMMETRIC, "every value has the opposite sign"),
    (SYMMETRIC.sigmoid().flip(0), SYMMETRIC.sigmoid(), "every value is 1 minus what is expected"),
    ((SYMMETRIC / 2).exp().flip(0), (SYMMETRIC / 2).exp(), "every value is 1 divided by what is expected"),
    (COUNTED.flip(0), COUNTED, "the rows are right, but in reversed order"),
    (LATE, X, "the rows come one place too late"),
    (LATE.roll(-2, 0), X, ""),
    (
        X.flatten()[[3, 5, 1, 0, 2, 4, 11, 10, 9, 8, 7, 6]].view(4, 3),
        X,
        "the same numbers are expected, in other places",
    ),
    (-X, X, "every value has the opposite sign"),
    (X.abs(), X, "negative values have become positive ones of the same size"),
    (X * torch.tensor([1.0, -1.0, -1.0]), X, "only the signs of some values differ"),
    (2 * X, X, "every value is twice what is expected"),
    (X / 2, X, "every value is half of what is expected"),
    (12 * X, X, "every value is what is expected, multiplied by 12, the number of all values of the result"),
    (X / 4, X, "every value is what is expected, divided by 4, the number of rows of the result"),
    (
        3 * SQUARE,
        SQUARE,
        "every value is what is expected, multiplied by 3, the number of rows of the result or the number "
        "of columns of the result",
    ),
    (3.7 * X, X, "every value is what is expected times the same number"),
    (X + 1, X, "every value is larger by 1"),
    (X - 0.3, X, "every value is smaller by the same number"),
    (X + BIAS, X, "every column is off by a number of its own, the same in the whole column"),
    (X.T + BIAS[:, None], X.T, "every row is off by a number of its own, the same in the whole row"),
    (X * torch.tensor([[2.0], [0.5], [3.0], [0.1]]), X, "every row is what is expected times a number of its own"),
    (X.exp(), X, "every value is the exponential of what is expected"),
    (X, X.exp(), "every value is the logarithm of what is expected"),
    (X.square(), X, "every value is the square of what is expected"),
    (X.abs(), X.square(), "every value is the square root of what is expected"),
    (1 / X, X, "every value is 1 divided by what is expected"),
    (1 - X.sigmoid(), X.sigmoid(), "every value is 1 minus what is expected"),
    (X <= 0, X > 0, "0 and 1 are swapped everywhere"),
    ((X <= 0).long(), (X > 0).long(), "0 and 1 are swapped everywhere"),
    (X[0] <= 0, X[0] > 0, ""),
    (X.sigmoid(), X, "every value is the sigmoid of what is expected"),
    (X, X.sigmoid(), "every value is the logit of what is expected, from before a sigmoid"),
    (X.tanh(), X, "every value is the tanh of what is expected"),
    ((3 * X).trunc(), 3 * X, "every value is what is expected, without its decimals"),
    ((3 * X).round(), 3 * X, "every value is what is expected, rounded to a whole number"),
    (X.relu(), X, "negative values have become 0"),
    (X, X.relu(), "the values are right where they are positive; where they are negative, 0 is expected"),
    (LOGITS.softmax(0), LOGITS.softmax(1), "each column sums to 1, where each row is expected to"),
    (LOGITS.softmax(1), LOGITS, "it is the softmax of each row of what is expected"),
    (LOGITS, LOGITS.softmax(1), "its softmax of each row is what is expected"),
    (LOGITS.softmax(1).softmax(1), LOGITS.softmax(1), "it is the softmax of each row of what is expected"),
    (LOGITS.log_softmax(1), LOGITS.softmax(1), "every value is the logarithm of what is expected"),
    (X - X.mean(0), X - X.mean(1, keepdim=True), "each column has the mean 0, where each row is expected to"),
    (
        X / math.log(2),
        X,
        "every value is what is expected, as with the logarithm to base 2 in the place of the natural one",
    ),
    (LOGITS.round(decimals=2), LOGITS, "every value is what is expected, rounded to a few decimals"),
    (X.abs() / X.abs().sum(1, keepdim=True), X, "each row sums to 1, which is not so in what is expected"),
    (X, (X.square() / X.square().sum(1, keepdim=True)), "each row is expected to sum to 1, and none does"),
    (torch.cat([X[:1], LOGITS[1:]]), X, "only the first row is right"),
    (torch.cat([LOGITS[:3], X[3:]]), X, "only the last row is right"),
    (-ODD_PAIR, ODD_PAIR, "every value has the opposite sign"),
    (ODD_PAIR.flip(0), ODD_PAIR, "the two values are swapped"),
    (LAST_ROW, X, "only the last row differs"),
    (FIRST_ROW, X, "only the first row differs"),
    (MIDDLE_ROW, X, "only one row differs"),
    (LAST_COLUMN, X, "only the last column differs"),
    (SQUARE.tril(), SQUARE, "only the values above the diagonal differ"),
    (SQUARE + torch.eye(3), SQUARE, "only the values on the diagonal differ"),
    (torch.where(X < 0, 0.1 * X, X), X, "the values differ exactly where the expected ones are negative"),
    (X + 0.0005 * LOGITS, X, "they differ by little: at most a thousandth of the largest one expected"),
    (LOGITS, X, ""),
    (torch.where(X < 0, NAN, X), X, "all of them are NaN"),
    (torch.where(X < 0, torch.where(X < -1, NAN, INF), X), X, "some are NaN and some infinite"),
    (X / 0, X, "all of them are infinite, and there is no other value"),
    (torch.cat([X[:3], torch.full((1, 3), NAN)]), X, "all of them are NaN, and they fill the last row"),
    (torch.cat([X[:2], torch.full((2, 3), NAN)]), X, "all of them are NaN, and they fill 2 rows"),
    (torch.cat([X[:, :2], torch.full((4, 1), INF)], 1), X, "all of them are infinite, and they fill the last column"),
]

LABELS = torch.tensor([2, 0, 1, 1, 0])
SCORES = F.one_hot(LABELS) + 0.1 * normal(5, 3)

CLASSES = [
    (LABELS, SCORES, "these are the places of the largest value in each row of what is expected"),
    (SCORES, LABELS, "what is expected are the places of the largest value in each row, which argmax finds"),
    (F.one_hot(LABELS), LABELS, "each row has a single 1, and what is expected are its places"),
    (
        LABELS,
        F.one_hot(LABELS),
        "these are the numbers of the classes, and what is expected has a 1 in the place of each",
    ),
    (LABELS + 1, SCORES, ""),
    (LABELS.roll(1), F.one_hot(LABELS), ""),
]

KINDS = [
    (None, X, "a function that ends without `return`, or returns None, gives None"),
    ((X,), X, "its only item is what is expected: a comma at the end of a line makes a tuple"),
    ([X], X, "its only item is what is expected"),
    ((BIAS, X), X, "its second item is what is expected"),
    (X.tolist(), X, "the numbers in it are right"),
    ([*X], X, "the numbers in it are right"),
    (X.numpy(), X, "the numbers in it are right"),
    (X, X.numpy(), "the numbers in it are right"),
    (X.tolist(), X + 1, ""),
    (0.5, torch.tensor(0.5), "the number is right"),
    (torch.tensor(0.5), 0.5, "the number in it is right"),
    (torch.tensor(True), True, ""),
    (2.0, 2, "the number is right"),
    (X.mean, X, "without () behind its name it is not called"),
    (torch.relu, X, "without () behind its name it is not called"),
    (nn.Linear, nn.Linear(3, 2), "a class without () behind its name makes no object"),
    (nn.Linear(3, 2), X, "it is the layer itself, and not what the layer makes of an input"),
    ((x for x in (1, 2)), [1, 2], "a generator makes its values only when somebody goes through them"),
    (X.double(), X, "the values are right"),
    (X.half(), X, "the values are right"),
    ((3 * X).int(), 3 * X, "the decimals are cut off"),
    ((3 * X).round().int(), 3 * X, "the numbers are rounded to whole ones"),
    ((X > 0).float(), X > 0, "1 and 0 stand in the places of True and False"),
    (X > 0, (X > 0).long(), "True and False stand in the places of 1 and 0"),
    (X.double() + 1, X, ""),
    (np.ones(3), np.ones(3, np.float32), "the values are right"),
]

COLLECTIONS = [
    ((BIAS, X), (X, BIAS), "the two items are swapped"),
    ([3, 1, 2], [1, 2, 3], "the items are right, but in another order"),
    ([3, 2, 1], [1, 2, 3], "the items are right, but in reversed order"),
    ((True, False), (False, True), ""),
    ((X,), (X, BIAS), "the last one is missing, and the others are right"),
    ((BIAS,), (X, BIAS), "the first one is missing, and the others are right"),
    ((X, BIAS, ROW), (X, BIAS), "the last one is too many, and the others are right"),
    ((-X,), (X, BIAS), ""),
    ({"weight": BIAS, "bias": X}, {"weight": X, "bias": BIAS}, "the values are right, but under other keys"),
    ({"weight": -X}, {"weight": X}, "every value has the opposite sign"),
    ((BIAS, X.T), (BIAS, X), "it is the transpose of what is expected"),
    ([0.1, 0.2, 0.3], [0.2, 0.4, 0.6], "every value is half of what is expected"),
    ({"gradient of x": torch.zeros(4, 3)}, {"gradient of x": X}, "every value is 0"),
    ((None, X), (BIAS, X), ""),
]


def linear(inputs, outputs, **options):
    torch.manual_seed(inputs)
    return nn.Linear(inputs, outputs, **options)


def without_bias(layer):
    copy = nn.Linear(layer.in_features, layer.out_features, bias=False)
    copy.load_state_dict({"weight": layer.weight.detach()})
    return copy


def turned(layer):
    copy = nn.Linear(layer.in_features, layer.out_features)
    copy.load_state_dict({"weight": layer.weight.detach().T, "bias": layer.bias.detach()})
    return copy


LAYERS = [
    (linear(2, 3), linear(3, 2), "in_features and out_features are swapped"),
    (linear(2, 2), linear(3, 2), ""),
    (nn.Conv2d(1, 8, 3), nn.Conv2d(8, 1, 3), "in_channels and out_channels are swapped"),
    (nn.Sequential(linear(2, 3)), nn.Sequential(linear(3, 2)), "in_features and out_features are swapped"),
    (nn.Sequential(linear(3, 2)), linear(3, 2), "an nn.Linear is inside it"),
    (without_bias(linear(3, 2)), linear(3, 2), "the layer was made without a bias"),
    (linear(3, 2), without_bias(linear(3, 2)), "the layer was made with a bias"),
    (turned(linear(3, 3)), linear(3, 3), "it is the transpose of what is expected"),
    (nn.Sequential(linear(3, 2), nn.ReLU()), nn.Sequential(linear(3, 2)), "an nn.ReLU is too many"),
    (nn.Sequential(linear(3, 2)), nn.Sequential(linear(3, 2), nn.ReLU(), nn.ReLU()), "2 nn.ReLU layers are missing"),
    (
        nn.Sequential(nn.ReLU(), linear(3, 2)),
        nn.Sequential(linear(3, 2), nn.ReLU()),
        "",  # the first layer differs, and it is what is told
    ),
]

ALL = [*SHAPES, *VALUES, *CLASSES, *KINDS, *COLLECTIONS, *LAYERS]


@pytest.mark.parametrize(
    ("actual", "expected", "sentence"), ALL, ids=[f"{n}-{sentence[:50]}" for n, (*_, sentence) in enumerate(ALL)]
)
def test_contrast_says(say, actual, expected, sentence):
    assert say(actual, expected) == sentence


# With what went in.

OF_NEGATIVE = "the values differ exactly where `x` is negative"

WITH_INPUTS = [
    (X, -X, {"x": X}, "it equals `x`, as it went in"),
    (X, SQUARE, {"x": X}, "it equals `x`, as it went in"),
    (torch.arange(12).view(4, 3), X, {"x": torch.arange(12).view(4, 3)}, "it equals `x`, as it went in"),
    (X, -X, {"layers": [(X, BIAS)]}, "it equals `layers[0][0]`, as it went in"),
    (X.reshape(3, 4), X.T, {"a": X}, "it is `a` in another shape, with its numbers in the same order"),
    (X, X + BIAS, {"bias": BIAS}, "adding `bias` would make every value right"),
    (X + BIAS, X, {"bias": BIAS}, "subtracting `bias` would make every value right"),
    (
        X - BIAS,
        X + BIAS,
        {"bias": BIAS},
        "adding `bias` twice, as when it is subtracted instead of added, would make every value right",
    ),
    (X, X * BIAS, {"scale": BIAS}, "multiplying with `scale` would make every value right"),
    (X * BIAS, X, {"scale": BIAS}, "dividing by `scale` would make every value right"),
    (X, X * 0.0137, {"lr": 0.0137}, "multiplying with `lr` would make every value right"),
    (X, X + 1, {"step": 1.0}, "every value is smaller by 1"),
    (4 * X.mean(0), X.mean(0), {"x": X}, "every value is what is expected, multiplied by 4, the number of rows of `x`"),
    (X.mean(0), X.sum(0), {"x": X}, "every value is what is expected, divided by 4, the number of rows of `x`"),
    (
        X.var(0),
        X.var(0, correction=0),
        {"x": X},
        "every value is what is expected, as when dividing by 3 instead of 4, the number of rows of `x`",
    ),
    (
        PAIRS.var(0),
        PAIRS.var(0, correction=0),
        {"x": PAIRS},
        "every value is what is expected, as when dividing by 6 - 1 instead of 6, the number of rows of `x`",
    ),
    (
        LOGITS / 5**0.5,
        LOGITS,
        {"keys": normal(4, 5)},
        "every value is what is expected, divided by the square root of 5, the number of columns of `keys`",
    ),
    (
        X.square().sum(),
        X.square().mean(),
        {"x": X},
        "it is what is expected, multiplied by 12, the number of all values of `x`",
    ),
    (
        X - 0.2 * LOGITS,
        X - 0.1 * LOGITS,
        {"w": X},
        "it lies in the right direction from `w`, twice as far as is expected",
    ),
    (X - 0.7 * LOGITS, X - 0.1 * LOGITS, {"w": X}, "it lies in the right direction from `w`, too far"),
    # A function is no step: some of its values stay where they are, or all of them shrink alike.
    (torch.where(X < 0, 0.01 * X, X), torch.where(X < 0, 0.2 * X, X), {"x": X}, OF_NEGATIVE),
    (torch.where(X < 0, -0.5 * X, X), torch.where(X < 0, 0.2 * X, X), {"x": X}, OF_NEGATIVE),
    (torch.where(X < 0, 0.9 * X, X), torch.where(X < 0, 0.99 * X, X), {"x": X}, OF_NEGATIVE),
    (torch.where(X < 0, 0.01 * LOGITS, LOGITS), torch.where(X < 0, 0.2 * LOGITS, LOGITS), {"factors": LOGITS}, ""),
    (0.01 * -X.abs(), 0.2 * -X.abs(), {"x": -X.abs()}, "every value is what is expected times the same number"),
    (X + 0.1 * LOGITS, X - 0.1 * LOGITS, {"w": X}, "it lies as far from `w` as is expected, in the opposite direction"),
    (
        torch.where(X < 0, 0.1 * X, X),
        LOGITS.where(X < 0, X),
        {"x": X},
        "the values differ exactly where `x` is negative",
    ),
    (X + LOGITS, Y, {"a": X, "b": LOGITS}, "it is `a` + `b`"),
    (LOGITS - X, Y, {"a": X, "b": LOGITS}, "it is `b` - `a`"),
    (X * LOGITS, Y, {"a": X, "b": LOGITS}, "it is `a` * `b`"),
    (X / LOGITS, Y, {"a": X, "b": LOGITS}, "it is `a` / `b`"),
    (X.maximum(LOGITS), Y, {"a": X, "b": LOGITS}, "it is the larger one of `a` and `b` in every place"),
    (SQUARE @ ROW.T, Y[:3, :1], {"layers": [(SQUARE, ROW)]}, "it is `layers[0][0]` @ `layers[0][1].T`"),
    (SQUARE @ SQUARE_LOGITS, Y[:3], {"a": SQUARE, "b": SQUARE_LOGITS}, "it is `a` @ `b`"),
    (SQUARE_LOGITS.T @ SQUARE, Y[:3], {"a": SQUARE, "b": SQUARE_LOGITS}, "it is `b.T` @ `a`"),
    (X.amax(1), Y[:, 0], {"x": X}, "it is the maximum of `x` along each row"),
    (PAIRS.median(0).values, Y[0], {"x": PAIRS}, "it is the median of `x` down each column"),
    (
        PAIRS.std(0),
        Y[0],
        {"x": PAIRS},
        "it is the sample's standard deviation (divided by n - 1) of `x` down each column",
    ),
    (PAIRS.mean(0), PAIRS, {"x": PAIRS}, "it is the mean down each column of what is expected"),
    (LOGITS.square().mean(), Y[0, 0], {"x": LOGITS}, "it is the mean of the squares of all values of `x`"),
    (LOGITS.sum(0), Y, {"x": LOGITS}, "it is the sum of `x` down each column"),
    (PAIRS[0], Y[0], {"x": PAIRS}, "it is the first row of `x`"),
    (PAIRS.sort(0).values[5], Y[0], {"x": PAIRS.sort(0).values}, "it is the last row of `x`"),
    (torch.cat([X[:1], LOGITS[1:]]), X, {"x": torch.cat([X[:1], 2 * X[1:]])}, ""),
    (X[:, :2].sum(1).double(), Y[:, 0], {"x": X[:, :2]}, ""),
    (X.cumsum(0), Y, {"x": X}, "it is the running sum of `x` down each column"),
    (VECTOR.sort().values, Y[:, 0], {"x": VECTOR}, "it is `x` in sorted order"),
    (X - X.mean(1, keepdim=True), Y, {"x": X}, "it is `x` minus its mean along each row"),
    (X.softmax(0), Y, {"x": X}, "it is the softmax of `x` down each column"),
    (X.exp(), Y, {"x": X}, "every value is the exponential of that in `x`"),
    (X.abs(), Y, {"x": X}, "every value is the absolute value of that in `x`"),
    (-X, Y, {"x": X}, "every value is the opposite of that in `x`"),
    (X.log(), torch.where(X < 0, 0.1, X.log()), {"x": X}, "all of them are NaN, exactly where `x` is negative"),
    (
        1 / (X > 0).float(),
        X,
        {"mask": (X > 0).float()},
        "all of them are infinite, exactly where `mask` is 0",
    ),
]


@pytest.mark.parametrize(
    ("actual", "expected", "before", "sentence"),
    WITH_INPUTS,
    ids=[f"{n}-{sentence[:50]}" for n, (*_, sentence) in enumerate(WITH_INPUTS)],
)
def test_contrast_says_of_a_call(say, actual, expected, before, sentence):
    assert say(actual, expected, before=before) == sentence


def test_contrast_sees_what_a_call_did_instead_of_returning(say):
    printed = "something was printed, and printing shows a value without giving it back: `return` does that"
    in_place = "what is expected stands in the argument `x` now, which was changed in place"

    assert say(None, X, printed=True) == printed
    assert say(None, X, before={"x": -X}, after={"x": X}, printed=True) == in_place
    without_return = "a function that ends without `return`, or returns None, gives None"
    assert say(None, X, before={"x": X}, after={"x": X}) == without_return


def test_contrast_says_nothing_of_return_for_a_part_of_a_value(say):
    assert say(None, X, direct=False) == ""
    assert say({"bias": None}, {"bias": BIAS}) == ""


def test_contrast_says_where_none_in_an_observation_may_come_from(say):
    of_tensors = (
        "a function without `return` gives None; so do .grad before backward(), .grad of a tensor that was computed "
        "from another one, and .bias of a layer without one"
    )
    printed = "something was printed, and printing shows a value without giving it back: `return` does that"

    assert say((None, 2), (3, 2), scenario=True) == "a function that ends without `return`, or returns None, gives None"
    assert say((None, 2), (3, 2), scenario=True, printed=True) == printed
    assert say({"loss": None}, {"loss": BIAS}, scenario=True, printed=True) == of_tensors
    assert say((None, 2), (3, 2), printed=True) == ""


def test_contrast_tells_sizes_that_the_inputs_have(say):
    x = torch.ones(2, 3)

    assert say((3, 2), (2, 3), before={"x": x}) == "the whole is (3, 2) instead of (2, 3)"
    assert say([(3, 3)], [(2, 3)], before={"x": [x]}) == "the whole is (3, 3) instead of (2, 3)"
    assert say((2, 3, 2), (2, 3), before={"x": x.numpy()}) == "the whole is (2, 3, 2) instead of (2, 3)"
    assert say(torch.Size([3]), torch.Size([2]), before={"x": x}) == "the whole is (3,) instead of (2,)"


def test_contrast_tells_no_other_whole_numbers(say):
    x = torch.ones(2, 3)

    assert say((3, 7), (2, 3), before={"x": x}) == ""
    assert say((3, 3), (7, 3), before={"x": x}) == ""
    assert say((3, 2), (2, 3), before={"n": 2, "m": 3}) == "the two items are swapped"
    assert say((3,), (2,), before={"x": x}) == ""
    assert say((3, True), (2, 3), before={"x": x}) == ""
    assert say([3, 3], [2, 3], before={"x": x}) == ""


def test_contrast_tells_numbers_in_an_example(say):
    assert say(3.7 * X, X, values=True) == "every value is 3.7 times what is expected"
    assert say(X - 0.3, X, values=True) == "every value is smaller by 0.3"
    assert say(X - 0.7 * LOGITS, X - 0.1 * LOGITS, values=True, before={"w": X}) == (
        "it lies in the right direction from `w`, 7 times as far as is expected"
    )


def test_contrast_says_that_gradients_are_not_recorded_when_nothing_else_is_known(say):
    assert say(LOGITS, X.clone().requires_grad_()) == "besides, it does not record gradients, as the expected one does"
    assert say(-X, X.clone().requires_grad_()) == "every value has the opposite sign"
    assert say(LOGITS.clone().requires_grad_(), X) == ""
