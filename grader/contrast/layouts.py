"""Right numbers in wrong places: an input unchanged, rows in another order, shifted, reshaped.

Invariants: those of `grader.contrast`.
"""

from __future__ import annotations

import numpy as np
from torch import Tensor

from grader.contrast.case import Case, Pair, Pattern, of_one_shape
from grader.contrast.shapes import transposed_square
from grader.contrast.words import lines, plural


def equal_to_an_argument(case: Case) -> str:
    """What came back is what went in."""
    pair = case.pair
    if pair is None or not pair.speaks(pair.actual):
        return ""
    for name, given in pair.inputs.items():
        if pair.agree(pair.actual, given):
            return f"it equals {name}, as it went in"
    return ""


def argument_in_another_shape(case: Case) -> str:
    """The numbers of an argument lie in their old order in a new shape."""
    pair = case.pair
    if pair is None or not pair.tells(pair.actual):
        return ""
    for name, given in pair.inputs.items():
        if pair.agree(pair.actual.flatten(), given.flatten()):
            return f"it is {name} in another shape, with its numbers in the same order"
    return ""


@of_one_shape
def all_zero(pair: Pair) -> str:
    """There is nothing but zeros."""
    zero = not pair.actual.any() and pair.tells(pair.expected)
    return "every value is 0" if zero else ""


@of_one_shape
def all_one_number(pair: Pair) -> str:
    """One number stands in every place."""
    first = pair.actual.flatten()[:1]
    alike = pair.tells(pair.expected) and pair.agree(
        pair.actual, first.expand(pair.actual.numel()).view_as(pair.actual)
    )
    return "every value is the same number" if alike else ""


@of_one_shape
def all_lines_alike(pair: Pair) -> str:
    """One row stands in the place of every row, or one column."""
    dims = pair.actual.dim()
    for dim in range(dims if dims > 1 else 0):
        first = pair.actual.narrow(dim, 0, min(1, pair.actual.shape[dim]))
        if pair.actual.shape[dim] > 2 and pair.agree(pair.actual, first.expand_as(pair.actual)) and pair.tells(first):
            varied = not pair.agree(pair.expected, pair.expected.narrow(dim, 0, 1).expand_as(pair.expected))
            return f"all {plural(lines(dims, dim))} are the same" if varied else ""
    return ""


@of_one_shape
def reversed_order(pair: Pair) -> str:
    """The first row is the last."""
    dims = pair.actual.dim()
    for dim in range(dims):
        if pair.tells(pair.expected) and pair.agree(pair.actual, pair.expected.flip(dim)):
            if pair.actual.shape[dim] == 2:
                return f"the two {plural(lines(dims, dim))} are swapped"
            return f"the {plural(lines(dims, dim))} are right, but in reversed order"
    return ""


@of_one_shape
def shifted_by_one(pair: Pair) -> str:
    """Each row stands where its neighbour should."""
    dims = pair.actual.dim()
    for dim in range(dims):
        size = pair.actual.shape[dim]
        if size < 4:
            continue
        for where, actual, expected in (("late", 1, 0), ("early", 0, 1)):
            one, other = pair.actual.narrow(dim, actual, size - 1), pair.expected.narrow(dim, expected, size - 1)
            if pair.agree(one, other) and pair.tells(other):
                return f"the {plural(lines(dims, dim))} come one place too {where}"
    return ""


@of_one_shape
def another_order(pair: Pair) -> str:
    """The rows are right, in other places."""
    dims = pair.actual.dim()
    for dim in range(dims):
        if pair.tells(pair.expected) and pair.agree(_sorted(pair.actual, dim), _sorted(pair.expected, dim)):
            return f"the {plural(lines(dims, dim))} are right, but in another order"
    return ""


def _sorted(tensor: Tensor, dim: int) -> Tensor:
    """The slices along a dimension, in the order of their numbers."""
    rows = tensor.movedim(dim, 0).flatten(1) if tensor.dim() > 1 else tensor[:, None]
    # The last key counts most. Rounding may put rows apart that are alike in the first numbers: then none is named.
    order = np.lexsort(rows.numpy().T[::-1]) if rows.shape[1] else np.arange(len(rows))
    return rows[order.copy()]


@of_one_shape
def other_places(pair: Pair) -> str:
    """All numbers are right, in other places."""
    numbers = pair.actual.flatten().sort().values, pair.expected.flatten().sort().values
    fits = pair.tells(pair.expected, least=4) and pair.agree(*numbers)
    return "the same numbers are expected, in other places" if fits else ""


FIRST_PATTERNS: tuple[Pattern, ...] = (equal_to_an_argument,)

CONSTANT_PATTERNS: tuple[Pattern, ...] = (all_zero, all_one_number)

PATTERNS: tuple[Pattern, ...] = (
    transposed_square,
    reversed_order,
    shifted_by_one,
    another_order,
    argument_in_another_shape,
    all_lines_alike,
    other_places,
)
