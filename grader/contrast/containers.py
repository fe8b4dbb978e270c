"""Differences of lists, tuples and dicts as a whole: items swapped, missing, or under other keys.

Invariants: those of `grader.contrast`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
import torch
from torch import Tensor

from grader.comparing import difference
from grader.contrast.case import Case, Pattern

#: More items are not tried in other places.
_ITEMS_LIMIT = 8


def other_sizes(case: Case) -> str:
    """A tuple of sizes; both are told, as shapes are, when the shapes of the inputs have all of their numbers."""
    if not (_are_sizes(case.actual) and _are_sizes(case.expected)):
        return ""
    known = set(_sizes(list(case.inputs.before.values())))
    if not known.issuperset(case.actual) or not known.issuperset(case.expected):
        return ""
    return f"the whole is {tuple(case.actual)} instead of {tuple(case.expected)}"


def _are_sizes(value: Any) -> bool:
    """True for a shape, and for a tuple of several whole numbers, which may be one."""
    return isinstance(value, torch.Size) or (
        isinstance(value, tuple) and len(value) >= 2 and all(type(item) is int for item in value)
    )


def _sizes(values: Sequence[Any]) -> Iterator[int]:
    """The sizes of tensors and arrays, in lists of them too."""
    for value in values[:_ITEMS_LIMIT]:
        if isinstance(value, Tensor | np.ndarray):
            yield from value.shape
        elif isinstance(value, list | tuple):
            yield from _sizes(value)


def items_in_another_order(case: Case) -> str:
    """All items are right, in other places."""
    if not (_sequences(case) and len(case.actual) == len(case.expected)):
        return ""
    if not _are_rearranged(case.actual, case.expected):
        return ""
    if len(case.actual) == 2:
        return "the two items are swapped"
    reversed_too = all(
        difference(one, other) is None for one, other in zip(case.actual, reversed(case.expected), strict=True)
    )
    return f"the items are right, but in {'reversed' if reversed_too else 'another'} order"


def values_under_other_keys(case: Case) -> str:
    """All values are right, under other keys."""
    if not (
        isinstance(case.actual, dict) and isinstance(case.expected, dict) and set(case.actual) == set(case.expected)
    ):
        return ""
    ordered = [case.actual[key] for key in case.expected]
    return "the values are right, but under other keys" if _are_rearranged(ordered, [*case.expected.values()]) else ""


def items_missing_or_too_many(case: Case) -> str:
    """The items that are there are right."""
    if not _sequences(case) or len(case.actual) == len(case.expected):
        return ""
    short, long = sorted((case.actual, case.expected), key=len)
    count = len(long) - len(short)
    what = "missing" if short is case.actual else "too many"
    if not short or not all(map(_is_telling, short)) or len(long) > 100:
        return ""
    for which, start in (("last", 0), ("first", count)):
        if all(difference(one, other) is None for one, other in zip(short, long[start:], strict=False)):
            some = f"the {which} one is" if count == 1 else f"the {which} {count} are"
            return f"{some} {what}, and the others are right"
    return ""


def _sequences(case: Case) -> bool:
    return type(case.actual) is type(case.expected) and isinstance(case.actual, list | tuple)


def _are_rearranged(actual: Sequence[Any], expected: Sequence[Any]) -> bool:
    """Whether each item has its own equal on the other side; in place they are not equal, or nobody would ask."""
    if not 2 <= len(expected) <= _ITEMS_LIMIT or not all(map(_is_telling, expected)):
        return False
    left = list(actual)
    for item in expected:
        place = next((n for n, other in enumerate(left) if difference(other, item) is None), None)
        if place is None:
            return False
        left.pop(place)
    return True


def _is_telling(item: Any) -> bool:
    """False for what is equal by chance: a truth value, None, a tensor of few or equal numbers."""
    if isinstance(item, Tensor):
        return item.numel() > 0 and bool((item != 0).any())
    return item is not None and not isinstance(item, bool)


PATTERNS: tuple[Pattern, ...] = (
    other_sizes,
    items_in_another_order,
    values_under_other_keys,
    items_missing_or_too_many,
)
