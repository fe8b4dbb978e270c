"""A function too many or too few: exponentials, logarithms, squares, ReLU, softmax, rounding, normalising.

Invariants: those of `grader.contrast`.
"""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor

from grader.contrast.case import Pair, Pattern, of_one_shape

Function = Callable[[Tensor], Tensor]

#: What may have been applied to what was wanted.
_APPLIED: tuple[tuple[str, Function], ...] = (
    ("is the exponential of what is expected", torch.exp),
    ("is the logarithm of what is expected", torch.log),
    ("is the square of what is expected", torch.square),
    ("is the square root of what is expected", torch.sqrt),
    ("is 1 minus what is expected", lambda tensor: 1 - tensor),
    ("is 1 divided by what is expected", torch.reciprocal),
    ("is the sigmoid of what is expected", torch.sigmoid),
    ("is the logit of what is expected, from before a sigmoid", torch.logit),
    ("is the tanh of what is expected", torch.tanh),
    ("is what is expected, without its decimals", torch.trunc),
    ("is what is expected, rounded to a whole number", torch.round),
)


@of_one_shape
def cut_at_zero(pair: Pair) -> str:
    """ReLU where none is wanted, or the other way round."""
    for told, one, other in (
        ("negative values have become 0", pair.actual, pair.expected),
        (
            "the values are right where they are positive; where they are negative, 0 is expected",
            pair.expected,
            pair.actual,
        ),
    ):
        changed = int((other < -10 * pair.atol).sum())
        if changed >= 2 and pair.tells(one) and pair.agree(one, other.clamp(min=0)):
            return told
    return ""


@of_one_shape
def a_function_of_what_is_expected(pair: Pair) -> str:
    """One and the same function of each value."""
    if not pair.speaks(pair.actual, pair.expected):
        return ""
    for told, function in _APPLIED:
        if pair.agree(pair.actual, function(pair.expected)):
            return f"{'it' if pair.actual.numel() == 1 else 'every value'} {told}"
    return ""


@of_one_shape
def rounded_to_decimals(pair: Pair) -> str:
    """Right, with the decimals behind the first few missing."""
    if not pair.speaks(pair.expected) or not pair.tells(pair.actual):
        return ""
    for decimals in range(1, _DECIMALS_LIMIT):
        if pair.agree(pair.actual, pair.expected.round(decimals=decimals)):
            if pair.values:
                return f"{'it' if pair.actual.numel() == 1 else 'every value'} is rounded to {decimals} decimals"
            return "every value is what is expected, rounded to a few decimals"
    return ""


#: Rounding to so many decimals is told from rounding in the arithmetic no more.
_DECIMALS_LIMIT = 5


@of_one_shape
def ones_and_zeros_swapped(pair: Pair) -> str:
    """Classes or truth values, each of them the other one."""
    ones = pair.expected == 1
    few = min(int(ones.sum()), int((pair.expected == 0).sum()))
    if few < 2 or pair.expected.numel() < _LEAST_SWAPPED or not bool((ones | (pair.expected == 0)).all()):
        return ""
    return "0 and 1 are swapped everywhere" if pair.agree(pair.actual, 1 - pair.expected) else ""


#: Of fewer zeros and ones, all are swapped by chance.
_LEAST_SWAPPED = 5


@of_one_shape
def softmax_too_many_or_few(pair: Pair) -> str:
    """Probabilities for scores, or scores for probabilities."""
    dims = pair.actual.dim()
    if not pair.tells(pair.actual, pair.expected):
        return ""
    for name, function in (("softmax", torch.softmax), ("log-softmax", torch.log_softmax)):
        for dim in range(dims):
            if pair.actual.shape[dim] < 2:
                continue
            where = "" if dims == 1 else f" {_within(dims, dim)}"
            if pair.agree(pair.actual, function(pair.expected, dim)):
                return f"it is the {name}{where} of what is expected"
            if pair.agree(function(pair.actual, dim), pair.expected):
                return f"its {name}{where} is what is expected"
    return ""


def _within(dims: int, dim: int) -> str:
    """Over what a softmax normalises: with dim=1 the values of each row."""
    return ("of each column", "of each row")[dim] if dims == 2 else f"along dimension {dim}"


@of_one_shape
def normalised_along_another_dimension(pair: Pair) -> str:
    """Sums of 1, or means of 0, in the columns instead of the rows."""
    dims = pair.actual.dim()
    if dims < 2 or not pair.tells(pair.actual, pair.expected):
        return ""
    for verb, all_verb, measure, wanted in (
        ("sums to 1", "sum to 1", torch.sum, 1.0),
        ("has the mean 0", "have the mean 0", torch.mean, 0.0),
    ):
        fits = [
            [bool(((measure(tensor, dim) - wanted).abs() < _NEAR).all()) for dim in range(dims)]
            for tensor in (pair.actual, pair.expected)
        ]
        for dim in range(dims):
            for other in range(dims):
                if fits[0] == _only(dims, dim) and fits[1] == _only(dims, other) and dim != other:
                    return f"{_every(dims, dim)} {verb}, where {_every(dims, other)} is expected to"
        total = abs(float(pair.actual.sum()) - 1) < _NEAR
        if wanted and total and not any(fits[0]) and sum(fits[1]) == 1:
            return f"all values together {all_verb}, where {_every(dims, fits[1].index(True))} is expected to"
    return ""


@of_one_shape
def normalised_or_not(pair: Pair) -> str:
    """Rows that sum to 1 where none is wanted to, or none where all are."""
    dims = pair.actual.dim()
    if dims < 2 or not pair.tells(pair.actual, pair.expected):
        return ""
    for told, one, other in (
        ("sums to 1, which is not so in what is expected", pair.actual, pair.expected),
        ("is expected to sum to 1, and none does", pair.expected, pair.actual),
    ):
        for dim, size in enumerate(pair.actual.shape):
            sums, others = one.sum(dim), other.sum(dim)
            away = bool(((others - 1).abs() > _FAR).all())
            if size > 1 and sums.numel() >= 3 and away and bool(((sums - 1).abs() < _NEAR).all()):
                return f"{_every(dims, dim)} {told}"
    return ""


#: A sum is not meant to be 1 from this distance on.
_FAR = 1e-2

#: How far from 1 a sum may be, and from 0 a mean.
_NEAR = 1e-4


def _only(dims: int, dim: int) -> list[bool]:
    return [other == dim for other in range(dims)]


def _every(dims: int, dim: int) -> str:
    """What a reduction over a dimension makes one number of."""
    return ("each column", "each row")[dim] if dims == 2 else f"each line along dimension {dim}"


EXACT_PATTERNS: tuple[Pattern, ...] = (a_function_of_what_is_expected, rounded_to_decimals, ones_and_zeros_swapped)

PATTERNS: tuple[Pattern, ...] = (
    cut_at_zero,
    softmax_too_many_or_few,
    normalised_along_another_dimension,
)

#: What holds beside a pattern that says more.
LAST_PATTERNS: tuple[Pattern, ...] = (normalised_or_not,)
