"""Differences of shape: a dimension too many, transposed, broadcast, reduced, cut short.

Invariants: those of `grader.contrast`.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations

import torch
from torch import Tensor

from grader.contrast.case import Pair, Pattern, of_one_shape, of_two_shapes
from grader.contrast.words import along, lines, plural

#: Orders of more dimensions are too many to try.
_DIMS_LIMIT = 4


@of_two_shapes
def transposed(pair: Pair) -> str:
    """The dimensions are in another order."""
    return _turned(pair)


def _turned(pair: Pair) -> str:
    """For shapes that differ and for those that do not."""
    dims = pair.actual.dim()
    if dims != pair.expected.dim() or not 2 <= dims <= _DIMS_LIMIT or not pair.tells(pair.expected):
        return ""
    for order in sorted(permutations(range(dims)), key=_moved):
        moved = _moved(order)
        if moved and pair.agree(pair.actual, pair.expected.permute(order)):
            if dims == 2:
                return "it is the transpose of what is expected"
            swapped = [dim for dim, other in enumerate(order) if dim != other]
            if moved == 2:
                return f"the values are right, with the dimensions {swapped[0]} and {swapped[1]} swapped"
            return "the values are right, with the dimensions in another order"
    return ""


def _moved(order: tuple[int, ...]) -> int:
    return sum(dim != other for dim, other in enumerate(order))


@of_two_shapes
def dimensions_of_size_one(pair: Pair) -> str:
    """A dimension of size 1 is missing, too many, or in another place."""
    actual, expected = list(pair.actual.shape), list(pair.expected.shape)
    if [size for size in actual if size != 1] != [size for size in expected if size != 1]:
        return ""
    count = len(actual) - len(expected)
    if count == 0:
        what = "the dimension of size 1 is in another place"
    else:
        noun = "a dimension of size 1" if abs(count) == 1 else f"{abs(count)} dimensions of size 1"
        verb = "is" if abs(count) == 1 else "are"
        what = f"{noun} {verb} {'too many' if count > 0 else 'missing'}"
    right = pair.agree(pair.actual.flatten(), pair.expected.flatten())
    return f"the values are right, and {what}" if right else what


@of_two_shapes
def broadcast_against_each_other(pair: Pair) -> str:
    """A column met a row, and every value of one was combined with every value of the other."""
    count = pair.expected.numel()
    if tuple(pair.actual.shape) != (count, count) or max(pair.expected.shape, default=0) != count:
        return ""
    if not (pair.tells(pair.expected) and pair.agree(pair.actual.diagonal(), pair.expected.flatten())):
        return ""
    return (
        f"its diagonal is what is expected: shapes ({count}, 1) and ({count},) broadcast to ({count}, {count}), "
        "each value with each"
    )


@of_two_shapes
def repeated(pair: Pair) -> str:
    """What was wanted, again and again along another dimension."""
    try:
        spread = pair.expected.expand(pair.actual.shape)
    except RuntimeError:  # the shapes do not fit
        return ""
    fits = pair.tells(pair.expected) and pair.agree(pair.actual, spread)
    return "it is what is expected, repeated by broadcasting" if fits else ""


@of_two_shapes
def in_another_shape(pair: Pair) -> str:
    """The numbers are right and in order, in another shape."""
    fits = pair.tells(pair.expected) and pair.agree(pair.actual.flatten(), pair.expected.flatten())
    return "the values are right and in their order, in another shape" if fits else ""


@of_two_shapes
def not_reduced(pair: Pair) -> str:
    """The sum or the mean over a dimension is still to be taken."""
    for name, where, reduced in _reductions(pair.actual):
        if _is_reduction(pair, reduced, pair.expected):
            return f"its {name} {where} is what is expected"
    return ""


@of_two_shapes
def reduced_too_far(pair: Pair) -> str:
    """It is the sum or the mean of what was wanted."""
    for name, where, reduced in _reductions(pair.expected):
        if _is_reduction(pair, reduced, pair.actual):
            return f"it is the {name} {where} of what is expected"
    return ""


def _is_reduction(pair: Pair, reduced: Tensor, of: Tensor) -> bool:
    return pair.agree(reduced.squeeze(), of.squeeze()) and pair.speaks(of)


def _reductions(tensor: Tensor) -> Iterator[tuple[str, str, Tensor]]:
    """Means and sums over each dimension of more than one, then over all: name, over what, and the result."""
    if tensor.dim() == 0 or tensor.numel() < 2:
        return
    for name, reduce in (("mean", torch.mean), ("sum", torch.sum)):
        if tensor.dim() > 1:
            for dim, size in enumerate(tensor.shape):
                if size > 1:
                    yield name, along(tensor.dim(), dim), reduce(tensor, dim)
        yield name, "over all values", reduce(tensor)


@of_two_shapes
def cut_short(pair: Pair) -> str:
    """The first or last rows are missing, or there are some more."""
    dim = _only_other_size(pair)
    if dim is None:
        return ""
    short, long = sorted((pair.actual, pair.expected), key=lambda tensor: tensor.shape[dim])
    count = long.shape[dim] - short.shape[dim]
    if not pair.tells(short):
        return ""
    noun = lines(short.dim(), dim)
    for which, start in (("last", 0), ("first", count)):
        if pair.agree(short, long.narrow(dim, start, short.shape[dim])):
            some = f"the {which} {noun} is" if count == 1 else f"the {which} {count} {plural(noun)} are"
            return f"{some} {'missing' if short is pair.actual else 'too many'}, and the others are right"
    return ""


def _only_other_size(pair: Pair) -> int | None:
    """The dimension in which alone the two shapes differ."""
    if pair.actual.dim() != pair.expected.dim():
        return None
    sizes = zip(pair.actual.shape, pair.expected.shape, strict=True)
    different = [dim for dim, (one, other) in enumerate(sizes) if one != other]
    return different[0] if len(different) == 1 else None


@of_one_shape
def transposed_square(pair: Pair) -> str:
    """The dimensions are in another order, and the shape is none the wiser."""
    return _turned(pair)


PATTERNS: tuple[Pattern, ...] = (
    transposed,
    dimensions_of_size_one,
    broadcast_against_each_other,
    repeated,
    in_another_shape,
    not_reduced,
    reduced_too_far,
    cut_short,
)
