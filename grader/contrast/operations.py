"""What came back, told as one operation on what went in: the sum of two arguments, the maximum along each row, ...

Invariants: those of `grader.contrast`. Nothing is said of what was expected, since the task does that; each operation
is carried out on few arguments of bounded size, and only where its shape fits.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations, islice

import torch
from torch import Tensor

from grader.contrast.case import Case, Pair, Pattern
from grader.contrast.words import along, lines

#: Arguments that are looked at, and numbers in each: then all that is tried takes about 5 ms.
_ARGUMENTS_LIMIT, _OPERANDS_LIMIT = 6, 2_000

#: What makes one number of several; the names follow "it is the" and stand before "of `x` along each row".
_REDUCTIONS: tuple[tuple[str, Callable[[Tensor, int], Tensor]], ...] = (
    ("mean", lambda tensor, dim: tensor.mean(dim)),
    ("sum", lambda tensor, dim: tensor.sum(dim)),
    ("maximum", lambda tensor, dim: tensor.amax(dim)),
    ("minimum", lambda tensor, dim: tensor.amin(dim)),
    ("median", lambda tensor, dim: tensor.median(dim).values),
    ("product", lambda tensor, dim: tensor.prod(dim)),
    ("mean of the squares", lambda tensor, dim: tensor.square().mean(dim)),
    ("sum of the squares", lambda tensor, dim: tensor.square().sum(dim)),
    ("mean of the sizes (abs)", lambda tensor, dim: tensor.abs().mean(dim)),
    ("population's standard deviation (divided by n)", lambda tensor, dim: tensor.std(dim, correction=0)),
    ("sample's standard deviation (divided by n - 1)", lambda tensor, dim: tensor.std(dim)),
    ("population's variance (divided by n)", lambda tensor, dim: tensor.var(dim, correction=0)),
    ("sample's variance (divided by n - 1)", lambda tensor, dim: tensor.var(dim)),
)

#: What makes another number of each, by what it is called in front of the argument.
_FUNCTIONS: tuple[tuple[str, Callable[[Tensor], Tensor]], ...] = (
    ("the exponential", torch.exp),
    ("the logarithm", torch.log),
    ("the square", torch.square),
    ("the square root", torch.sqrt),
    ("the absolute value", torch.abs),
    ("the opposite", torch.neg),
    ("the sigmoid", torch.sigmoid),
    ("the tanh", torch.tanh),
)

#: The same along a dimension, told of the whole argument.
_ALONG: tuple[tuple[str, Callable[[Tensor, int], Tensor]], ...] = (
    ("the softmax of {} {}", torch.softmax),
    ("the log-softmax of {} {}", torch.log_softmax),
    ("{} minus its mean {}", lambda tensor, dim: tensor - tensor.mean(dim, keepdim=True)),
    ("{} divided by its sum {}", lambda tensor, dim: tensor / tensor.sum(dim, keepdim=True)),
    ("{} divided by its maximum {}", lambda tensor, dim: tensor / tensor.amax(dim, keepdim=True)),
    ("the running sum of {} {}", lambda tensor, dim: tensor.cumsum(dim)),
    ("{} in sorted order {}", lambda tensor, dim: tensor.sort(dim).values),
)

#: Fewer numbers are in their order by chance.
_LEAST_SORTED = 4

#: What makes one tensor of two that broadcast.
_COMBINATIONS: tuple[tuple[str, Callable[[Tensor, Tensor], Tensor]], ...] = (
    ("{} + {}", torch.add),
    ("{} - {}", torch.sub),
    ("{1} - {0}", lambda one, other: other - one),
    ("{} * {}", torch.mul),
    ("{} / {}", torch.div),
    ("{1} / {0}", lambda one, other: other / one),
    ("the larger one of {} and {} in every place", torch.maximum),
    ("the smaller one of {} and {} in every place", torch.minimum),
)


def one_operation_on_the_inputs(case: Case) -> str:
    """What came back is a known function of one argument, or of two."""
    pair = case.pair
    if pair is None or not pair.speaks(pair.actual):
        return ""
    if pair.same_shape and getattr(case.actual, "dtype", None) != getattr(case.expected, "dtype", None):
        return ""  # the dtype is what there is to mend first
    for told, made in _made(pair):
        if pair.agree(made, pair.actual):
            return told
    return ""


def _made(pair: Pair) -> Iterator[tuple[str, Tensor]]:
    """Sentences, each with the tensor of which it is true."""
    given = [(name, value) for name, value in pair.inputs.items() if 0 < value.numel() <= _OPERANDS_LIMIT]
    given = list(islice(given, _ARGUMENTS_LIMIT))
    for name, value in given:
        yield from _of_each_value(pair, name, value)
        yield from _along_a_dimension(pair, name, value)
        yield from _reduced(pair, name, value)
    for (name, one), (other_name, other) in combinations(given, 2):
        if pair.agree(one, other):
            continue  # nobody could say which of the two it was
        yield from _combined(pair, (name, one), (other_name, other))


def _of_each_value(pair: Pair, name: str, value: Tensor) -> Iterator[tuple[str, Tensor]]:
    if value.shape != pair.actual.shape:
        return
    each = "it is" if value.numel() == 1 else "every value is"
    for told, function in _FUNCTIONS:
        yield f"{each} {told} of that in {name}", function(value)


def _along_a_dimension(pair: Pair, name: str, value: Tensor) -> Iterator[tuple[str, Tensor]]:
    if value.shape != pair.actual.shape:
        return
    for dim, size in enumerate(value.shape):
        if size > 1:
            where = along(value.dim(), dim) if value.dim() > 1 else ""
            for told, function in _ALONG if size >= _LEAST_SORTED else _ALONG[:-1]:
                yield f"it is {told.format(name, where)}".rstrip(), function(value, dim)


def _reduced(pair: Pair, name: str, value: Tensor) -> Iterator[tuple[str, Tensor]]:
    if value.numel() < 2 or pair.actual.numel() >= value.numel():
        return
    for dim, size in enumerate(value.shape if value.dim() > 1 else ()):
        kept = [*value.shape[:dim], *value.shape[dim + 1 :]]
        if size > 1 and pair.actual.squeeze().shape == torch.Size(size for size in kept if size != 1):
            noun = lines(value.dim(), dim)
            for which, place in (("first", 0), ("last", -1)):  # where rows grow, these are their extremes as well
                yield f"it is the {which} {noun} of {name}", value.select(dim, place).reshape(pair.actual.shape)
            for told, reduce in _REDUCTIONS:
                made = reduce(value, dim).reshape(pair.actual.shape)
                yield f"it is the {told} of {name} {along(value.dim(), dim)}", made
    if pair.actual.numel() == 1:
        for told, reduce in _REDUCTIONS:
            yield f"it is the {told} of all values of {name}", reduce(value.flatten(), 0).reshape(pair.actual.shape)


def _combined(pair: Pair, first: tuple[str, Tensor], second: tuple[str, Tensor]) -> Iterator[tuple[str, Tensor]]:
    (name, one), (other_name, other) = first, second
    if not (pair.speaks(one) and pair.speaks(other)):
        return
    try:
        left, right = torch.broadcast_tensors(one, other)  # type: ignore[no-untyped-call]
    except RuntimeError:
        left = right = one.new_empty(0)  # the two do not meet
    if left.shape == pair.actual.shape:
        for told, combine in _COMBINATIONS:
            yield f"it is {told.format(name, other_name)}", combine(left, right)
    if one.dim() == 2 == other.dim() and pair.actual.dim() == 2:
        yield from _products(pair, first, second)
        yield from _products(pair, second, first)


def _products(pair: Pair, first: tuple[str, Tensor], second: tuple[str, Tensor]) -> Iterator[tuple[str, Tensor]]:
    """Matrix products in this order, with either one transposed."""
    for left_name, left in (first, _transposed(first)):
        for right_name, right in (second, _transposed(second)):
            if left.shape[1] == right.shape[0] and pair.actual.shape == (left.shape[0], right.shape[1]):
                yield f"it is {left_name} @ {right_name}", left @ right


def _transposed(named: tuple[str, Tensor]) -> tuple[str, Tensor]:
    name, matrix = named
    return f"{name[:-1]}.T`", matrix.T


def classes_and_tables(case: Case) -> str:
    """Numbers of classes for a row of scores each, or the other way round."""
    pair = case.pair
    if pair is None or abs(pair.actual.dim() - pair.expected.dim()) != 1:
        return ""
    table, labels = sorted((pair.actual, pair.expected), key=lambda tensor: -tensor.dim())
    if table.shape[:-1] != labels.shape or labels.numel() < _LEAST_LABELS or table.shape[-1] < 2:
        return ""
    places = table.argmax(-1).to(labels.dtype)
    if len(set(places.flatten().tolist())) < 2 or not pair.agree(places, labels):
        return ""
    one_hot = bool(((table == 0) | (table == 1)).all()) and bool((table.sum(-1) == 1).all())
    if one_hot and table is pair.actual:
        return "each row has a single 1, and what is expected are its places"
    if one_hot:
        return "these are the numbers of the classes, and what is expected has a 1 in the place of each"
    if table is pair.actual:
        return "what is expected are the places of the largest value in each row, which argmax finds"
    return "these are the places of the largest value in each row of what is expected"


#: Of fewer labels, all are the places of something by chance.
_LEAST_LABELS = 4


PATTERNS: tuple[Pattern, ...] = (classes_and_tables, one_operation_on_the_inputs)
