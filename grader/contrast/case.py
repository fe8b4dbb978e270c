"""Two values that differ, as numbers to look for a pattern in, and when numbers say enough to name one.

Invariants: all arithmetic is in float64; a number that float64 cannot hold, a complex one, and more than
`NUMBERS_LIMIT` of them are not looked at, so that a failed check costs milliseconds whatever came back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import islice
from typing import Any, TypeAlias

import numpy as np
import torch
from torch import Tensor

from grader.comparing import RTOL

#: A pattern is not looked for among more numbers.
NUMBERS_LIMIT = 100_000

#: So many different numbers other than 0 must fit a pattern before it is named.
LEAST_DISTINCT = 3

#: Below this size nothing is told from 0, as in `grader.comparing`.
_ATOL = 1e-6

#: Whole numbers beyond are not all in float64.
_EXACT = 2.0**52

#: Tensors in one argument that are looked at.
_INPUTS_LIMIT = 12

#: Items of a list that are looked at one by one.
_ITEMS_LIMIT = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Inputs:
    """What went into a call, and what else it left.

    Attributes:
        before: the arguments by name, as they went in.
        after: the same as they were after the call; empty when that tells nothing of the learner's function.
        printed: whether the learner's code printed something.
        direct: whether the value in question is what the call returned, and no part of it or of another one.
        scenario: whether a scenario was called, whose value holds what the learner's functions gave and left.
    """

    before: Mapping[str, Any] = field(default_factory=dict)
    after: Mapping[str, Any] = field(default_factory=dict)
    printed: bool = False
    direct: bool = False
    scenario: bool = False


@dataclass(frozen=True, kw_only=True, eq=False)
class Case:
    """One place where two values differ.

    Attributes:
        actual: what came back, a value of the wire.
        expected: what was required.
        inputs: what went into the call.
        values: whether numbers may be told.
        whole: whether this is what the call returned, and no part of it.
    """

    actual: Any
    expected: Any
    inputs: Inputs
    values: bool
    whole: bool

    @cached_property
    def pair(self) -> Pair | None:
        """Both sides as numbers, where both are; None too when the two are equal for the eye of this module."""
        if isinstance(self.actual, list | tuple) is not isinstance(self.expected, list | tuple):
            return None
        actual, expected = numbers(self.actual), numbers(self.expected)
        if actual is None or expected is None:
            return None
        rtol, atol = tolerances(self.actual, self.expected)
        pair = Pair(
            actual=actual,
            expected=expected,
            inputs=dict(_tensors(self.inputs.before)),
            rtol=rtol,
            atol=atol,
            values=self.values,
        )
        return None if pair.agree(actual, expected) else pair


#: Looks at a case and says half a sentence, or nothing.
Pattern: TypeAlias = Callable[[Case], str]


def of_one_shape(look: Callable[[Pair], str]) -> Pattern:
    """A pattern of numbers that have one shape and one dtype."""
    return _pattern(look, same_shape=True)


def of_two_shapes(look: Callable[[Pair], str]) -> Pattern:
    """A pattern of numbers that have one dtype and two shapes."""
    return _pattern(look, same_shape=False)


def _pattern(look: Callable[[Pair], str], *, same_shape: bool) -> Pattern:
    def pattern(case: Case) -> str:
        if getattr(case.actual, "dtype", None) != getattr(case.expected, "dtype", None):
            return ""
        return look(case.pair) if case.pair is not None and case.pair.same_shape is same_shape else ""

    pattern.__name__, pattern.__doc__ = look.__name__, look.__doc__
    return pattern


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Pair:
    """Numbers that differ.

    Attributes:
        actual: float64, any shape.
        expected: float64, any shape.
        inputs: the arguments that are tensors, arrays or numbers, as float64, by what they are called in a sentence:
            "`x`", or "`layers[1]`" for one in a list.
        rtol: relative rounding that is allowed between two numbers that count as equal.
        atol: absolute rounding.
        values: whether numbers may be told.
    """

    actual: Tensor
    expected: Tensor
    inputs: Mapping[str, Tensor]
    rtol: float
    atol: float
    values: bool
    #: Tensors that were counted, kept so that their ids stay theirs.
    _counted: dict[int, tuple[Tensor, int]] = field(default_factory=dict, init=False, repr=False)

    @property
    def same_shape(self) -> bool:
        return self.actual.shape == self.expected.shape

    def close(self, one: Tensor, other: Tensor) -> Tensor:
        """Where two tensors of one shape are equal up to rounding; NaN equals nothing, infinity itself alone."""
        near = (one - other).abs() <= self.atol + self.rtol * other.abs()
        return near & other.isfinite() | (one == other)

    def agree(self, one: Tensor, other: Tensor) -> bool:
        """Whether two tensors have one shape and equal numbers, up to rounding."""
        if one.shape != other.shape:
            return False
        return not one.numel() or (self._starts_alike(one, other) and bool(self.close(one, other).all()))

    def _starts_alike(self, one: Tensor, other: Tensor) -> bool:
        """Whether the first numbers are equal: most patterns do not fit, and few get past this."""
        first = (0,) * one.dim()
        left, right = one[first].item(), other[first].item()
        return left == right or abs(left - right) <= self.atol + self.rtol * abs(right)

    def tells(self, *tensors: Tensor, least: int = LEAST_DISTINCT) -> bool:
        """Whether each of these holds so many different numbers, 0 not counted, that no pattern fits it by chance."""
        return all(self._distinct(tensor) >= least or self._is_particular_pair(tensor) for tensor in tensors)

    def _is_particular_pair(self, tensor: Tensor) -> bool:
        """Whether there are two numbers, as in a small bias, and each of them is odd enough to speak for itself."""
        return tensor.numel() == 2 and self._distinct(tensor) == 2 and all(map(self.is_particular, tensor.flatten()))

    def _distinct(self, tensor: Tensor) -> int:
        """How many numbers are there that differ by much more than rounding, from 0 and from each other."""
        known = self._counted.get(id(tensor))
        if known is None:
            known = self._counted[id(tensor)] = tensor, self._count_distinct(tensor)
        return known[1]

    def _count_distinct(self, tensor: Tensor) -> int:
        finite = tensor[tensor.isfinite()]
        there = finite[finite.abs() > 10 * self.atol].sort().values
        gaps = there.diff() > 10 * (self.atol + self.rtol * there[1:].abs())
        return int(gaps.sum()) + 1 if len(there) else 0

    def is_particular(self, tensor: Tensor) -> bool:
        """Whether a single number is so odd that another computation hardly gives it: not 3, 0.125, 2.5e6 or 7/3."""
        if tensor.numel() != 1 or not tensor.isfinite().all():
            return False
        number = float(tensor)
        multiples = [number * denominator for denominator in range(1, 17)]
        is_round = any(abs(multiple - round(multiple)) <= 3e-5 * abs(multiple) for multiple in multiples)
        is_short = abs(number - float(f"{number:.3g}")) <= 3e-5 * abs(number)
        return self.rtol <= 1e-5 and abs(number) > 1e-2 and not is_round and not is_short

    def speaks(self, *tensors: Tensor) -> bool:
        """Whether these may carry a pattern: various numbers, or a single particular one."""
        return all(self.is_particular(tensor) or self.tells(tensor) for tensor in tensors)


def _tensors(named: Mapping[str, Any]) -> Iterator[tuple[str, Tensor]]:
    """What went in that has numbers, with what is in lists of them."""
    for name, value in named.items():
        yield from islice(_tensors_in(name, value), _INPUTS_LIMIT)


def _tensors_in(called: str, value: Any) -> Iterator[tuple[str, Tensor]]:
    found = numbers(value)
    if found is not None:
        yield f"`{called}`", found
    if isinstance(value, list | tuple) and not all(isinstance(item, int | float) for item in value):
        for place, item in enumerate(value[:_INPUTS_LIMIT]):
            yield from _tensors_in(f"{called}[{place}]", item)


def numbers(value: Any) -> Tensor | None:
    """A tensor, array or number, or lists of them, as float64; None for what is none, too much or not exact."""
    if isinstance(value, list | tuple):
        return _numbers_of_items(value)
    tensor = _tensor(value)
    if tensor is None or tensor.is_complex() or tensor.numel() > NUMBERS_LIMIT:
        return None
    exact = tensor.detach().to(torch.float64)
    whole = not tensor.is_floating_point()
    return None if whole and exact.numel() and float(exact.abs().max()) > _EXACT else exact


def _tensor(value: Any) -> Tensor | None:
    if isinstance(value, np.ndarray):
        return torch.from_numpy(value.copy()) if value.size <= NUMBERS_LIMIT else None
    if isinstance(value, np.number | np.bool_):
        value = value.item()
    if isinstance(value, int):
        return torch.tensor(value) if abs(value) <= _EXACT else None
    if isinstance(value, float):
        return torch.tensor(value, dtype=torch.float64)
    return value if isinstance(value, Tensor) else None


def _numbers_of_items(value: list[Any] | tuple[Any, ...]) -> Tensor | None:
    if not 0 < len(value) <= NUMBERS_LIMIT:
        return None
    if all(type(item) in (int, float) for item in value):  # one by one they would take a second
        exact = all(type(item) is float or abs(item) <= _EXACT for item in value)
        return torch.tensor(value, dtype=torch.float64) if exact else None
    if len(value) > _ITEMS_LIMIT:
        return None
    items = [found for item in value if (found := numbers(item)) is not None]
    alike = len(items) == len(value) and len({item.shape for item in items}) == 1
    return torch.stack(items) if alike and items[0].numel() * len(items) <= NUMBERS_LIMIT else None


def tolerances(*values: Any) -> tuple[float, float]:
    """The relative and the absolute rounding to allow: those of the coarsest dtype, none for whole numbers."""
    rounded = [rtol for value in values if (rtol := _rtol(value))]
    return (max(rounded), _ATOL) if rounded else (0.0, 0.0)


def _rtol(value: Any) -> float:
    if isinstance(value, list | tuple):
        return max(map(_rtol, value), default=0.0)
    if isinstance(value, int | np.integer | np.bool_):
        return 0.0
    if isinstance(value, float):  # often taken out of a float32 tensor
        return 1e-5
    tensor = _tensor(value)
    return RTOL.get(tensor.dtype, 1e-5) if tensor is not None and tensor.is_floating_point() else 0.0
