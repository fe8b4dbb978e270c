"""Differences of all values alike: the opposite sign, a factor, a constant, a bias, an argument that has no part in it.

Invariants: those of `grader.contrast`. A factor or a constant is told as a number only in an example; a hidden check
names it where it is twice, half, 1, a size or an argument.
"""

from __future__ import annotations

import math
from collections.abc import Iterator

from torch import Tensor

from grader.contrast.case import Pair, Pattern, of_one_shape
from grader.contrast.words import lines, sizes

#: A factor counts as 1, and a constant as 0, up to this share.
_ONE = 1e-4


@of_one_shape
def opposite_sign(pair: Pair) -> str:
    """Plus for minus."""
    fits = pair.speaks(pair.expected) and pair.agree(pair.actual, -pair.expected)
    return f"{_each(pair)} has the opposite sign" if fits else ""


@of_one_shape
def signs_lost(pair: Pair) -> str:
    """The sizes are right, and some signs are not."""
    if not (pair.tells(pair.expected.abs()) and pair.agree(pair.actual.abs(), pair.expected.abs())):
        return ""
    wrong = ~pair.close(pair.actual, pair.expected)
    if bool((pair.expected[wrong] < 0).all()) and not bool((pair.actual < -pair.atol).any()):
        return "negative values have become positive ones of the same size"
    return "only the signs of some values differ"


@of_one_shape
def differs_by_an_argument(pair: Pair) -> str:
    """An argument was not added, or multiplied with, or once too often."""
    for name, given in _others(pair):
        for told, mended in (
            (f"adding {name} would make", pair.actual + given),
            (f"subtracting {name} would make", pair.actual - given),
            (f"adding {name} twice, as when it is subtracted instead of added, would make", pair.actual + 2 * given),
            (
                f"subtracting {name} twice, as when it is added instead of subtracted, would make",
                pair.actual - 2 * given,
            ),
            (f"multiplying with {name} would make", pair.actual * given),
            (f"dividing by {name} would make", pair.actual / given),
        ):
            if pair.agree(mended, pair.expected):
                return f"{told} {_each(pair)} right"
    return ""


def _others(pair: Pair) -> Iterator[tuple[str, Tensor]]:
    """Arguments that broadcast to the result and whose numbers are various, or one that no factor has by chance."""
    if not pair.tells(pair.expected, pair.actual):
        return
    for name, given in pair.inputs.items():
        if given.dim() <= pair.actual.dim() and (pair.tells(given) or _is_uncommon(given)):
            try:
                yield name, given.expand(pair.actual.shape)
            except RuntimeError:  # the shapes do not fit
                continue


def _is_uncommon(given: Tensor) -> bool:
    """True for a single number that is no whole one and not a half."""
    return given.numel() == 1 and bool(given.isfinite().all()) and not (2 * float(given)).is_integer()


@of_one_shape
def moved_too_far(pair: Pair) -> str:
    """A step from an argument, along the right line but not as far: as with another learning rate."""
    for name, given in pair.inputs.items():
        if given.shape != pair.expected.shape:
            continue
        step, wanted = pair.actual - given, pair.expected - given
        if not pair.tells(wanted, step) or not _is_step(pair, given, wanted):
            continue
        factor = float((step * wanted).sum() / (wanted * wanted).sum())
        if abs(factor - 1) < _ONE or not pair.agree(given + factor * wanted, pair.actual):
            continue
        if math.isclose(factor, -1, rel_tol=_ONE):
            return f"it lies as far from {name} as is expected, in the opposite direction"
        if factor < 0:
            return f"seen from {name} it lies in the opposite direction of what is expected"
        return f"it lies in the right direction from {name}, {_as_far(pair, factor)}"
    return ""


def _is_step(pair: Pair, given: Tensor, wanted: Tensor) -> bool:
    """Whether an argument is meant to be moved, as a parameter is, and not to have a function applied to it.

    A function such as ReLU leaves some values where they are, or multiplies all of them with the same number; seen from
    its argument, another slope looks like another length of the step.
    """
    still = bool((wanted.abs() <= 10 * (pair.atol + pair.rtol * given.abs()))[given.abs() > 10 * pair.atol].any())
    factor = float((wanted * given).sum() / (given * given).sum().clamp(min=pair.atol))
    return not still and not pair.agree(wanted, factor * given)


def _as_far(pair: Pair, factor: float) -> str:
    known = {2.0: "twice as far as is expected", 0.5: "half as far as is expected"}
    for number, told in known.items():
        if math.isclose(factor, number, rel_tol=_ONE):
            return told
    if pair.values:
        return f"{factor:.4g} times as far as is expected"
    return "too far" if factor > 1 else "not far enough"


@of_one_shape
def scaled(pair: Pair) -> str:
    """The same factor everywhere."""
    factor = _factor(pair)
    if factor is None:
        return ""
    if math.isclose(factor, 2, rel_tol=_ONE):
        return f"{_each(pair)} is twice what is expected"
    if math.isclose(factor, 0.5, rel_tol=_ONE):
        return f"{_each(pair)} is half of what is expected"
    for told, size in _known_factors(pair):
        if math.isclose(factor, size, rel_tol=1e-5 if pair.rtol <= 1e-5 else pair.rtol):
            return f"{_each(pair)} is what is expected, {told}"
    if not pair.tells(pair.expected):
        return ""  # of a single number everything is a multiple
    if pair.values:
        return f"{_each(pair)} is {factor:.4g} times what is expected"
    return f"{_each(pair)} is what is expected times the same number"


def _factor(pair: Pair) -> float | None:
    """The number that makes the one of the other everywhere, if there is one."""
    if not pair.speaks(pair.expected):
        return None
    expected, actual = pair.expected.flatten(), pair.actual.flatten()
    largest = int(expected.nan_to_num(0, 0, 0).abs().argmax())
    factor = float(actual[largest] / expected[largest])
    if not math.isfinite(factor) or abs(factor) < _ONE or abs(factor - 1) < _ONE:
        return None
    return factor if pair.agree(pair.actual, factor * pair.expected) else None


def _known_factors(pair: Pair) -> Iterator[tuple[str, float]]:
    """What sizes explain: a sum for a mean, n - 1 for n, a square root of a size."""
    several = pair.tells(pair.expected)
    for size, what in sizes(pair).items():
        if size > 2:
            yield f"multiplied by {size}, {what}", size
            yield f"divided by {size}, {what}", 1 / size
    for size, what in sizes(pair).items() if several else ():
        if size > 2:
            known = size - 1 in sizes(pair)  # then nobody can tell whether it is meant as one less
            one_less = f"{size - 1}" if known else f"{size} - 1"
            less, root = f"{one_less} instead of {size}", f"the square root of {size}"
            yield f"as when dividing by {less}, {what}", size / (size - 1)
            yield f"as when dividing by {size} instead of {one_less}, where {size} is {what}", (size - 1) / size
            yield f"as when a square root is taken after dividing by {less}, {what}", math.sqrt(size / (size - 1))
            yield f"multiplied by {root}, {what}", math.sqrt(size)
            yield f"divided by {root}, {what}", 1 / math.sqrt(size)
    for base in (2, 10):
        yield f"as with the logarithm to base {base} in the place of the natural one", 1 / math.log(base)
        yield f"as with the natural logarithm in the place of that to base {base}", math.log(base)


@of_one_shape
def shifted(pair: Pair) -> str:
    """The same constant everywhere."""
    if not pair.tells(pair.expected):
        return ""
    distance = (pair.actual - pair.expected).flatten()
    constant = float(distance.sort().values[len(distance) // 2])
    if not math.isfinite(constant) or not pair.agree(pair.actual, pair.expected + constant):
        return ""
    way = "larger" if constant > 0 else "smaller"
    if math.isclose(abs(constant), 1, rel_tol=_ONE):
        return f"every value is {way} by 1"
    return f"every value is {way} by {abs(constant):.4g}" if pair.values else f"every value is {way} by the same number"


@of_one_shape
def shifted_by_lines(pair: Pair) -> str:
    """A constant of its own for each column, as a bias is, or for each row."""
    dims = pair.actual.dim()
    if dims < 2 or not pair.tells(pair.expected):
        return ""
    for dim in (dims - 1, 0):
        others = [other for other in range(dims) if other != dim]
        rows = pair.actual.numel() // max(1, pair.actual.shape[dim])
        if rows < 3 or pair.actual.shape[dim] < 2:
            continue
        distance = (pair.actual - pair.expected).mean(others, keepdim=True)
        if pair.agree(pair.actual, pair.expected + distance):
            noun = lines(dims, dim)
            return f"every {noun} is off by a number of its own, the same in the whole {noun.partition(' ')[0]}"
    return ""


@of_one_shape
def scaled_by_lines(pair: Pair) -> str:
    """A factor of its own for each row, as when rows are normalised, or for each column."""
    dims = pair.actual.dim()
    if dims < 2 or not pair.tells(pair.expected, pair.actual):
        return ""
    for dim in (0, dims - 1):
        others = [other for other in range(dims) if other != dim]
        there = (pair.expected.abs() > 10 * pair.atol).sum(others)
        if len(there) < 2 or int(there.min()) < 3:
            continue
        products = (pair.actual * pair.expected).sum(others, keepdim=True)
        factor = products / (pair.expected * pair.expected).sum(others, keepdim=True)
        if bool((factor.abs() > _ONE).all()) and pair.agree(pair.actual, factor * pair.expected):
            noun = lines(dims, dim)
            return f"every {noun} is what is expected times a number of its own"
    return ""


def _each(pair: Pair) -> str:
    return "it" if pair.actual.numel() == 1 else "every value"


#: The same for every number: these hold by chance where numbers lie alike on both sides of 0 or of each other.
EXACT_PATTERNS: tuple[Pattern, ...] = (opposite_sign, signs_lost, differs_by_an_argument, scaled, shifted)

PATTERNS: tuple[Pattern, ...] = (
    moved_too_far,
    shifted_by_lines,
    scaled_by_lines,
)
