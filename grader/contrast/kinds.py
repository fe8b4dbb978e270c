"""Differences of type and dtype, None, NaN, and what else can be said without a pattern among numbers.

Invariants: those of `grader.contrast`.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from torch import Tensor

from grader.comparing import CALLABLES, difference, nth_item
from grader.contrast.case import Case, Pattern, numbers, tolerances
from grader.sandbox.wire import Opaque, Sketch

# None

_PRINTED = "something was printed, and printing shows a value without giving it back: `return` does that"
_NONE_FOR_A_TENSOR = (
    "a function without `return` gives None; so do .grad before backward(), .grad of a tensor that was computed from "
    "another one, and .bias of a layer without one"
)
_WITHOUT_RETURN = "a function that ends without `return`, or returns None, gives None"


def changed_an_argument_instead(case: Case) -> str:
    """It returned None, and what was wanted is in an argument now."""
    if case.actual is not None or not case.whole or not _is_rich(case.expected):
        return ""
    for name, after in case.inputs.after.items():
        before = case.inputs.before.get(name)
        if not difference(after, case.expected) and difference(before, case.expected):
            return f"what is expected stands in the argument `{name}` now, which was changed in place"
    return ""


def printed_instead(case: Case) -> str:
    """It returned None and printed something."""
    if case.actual is None and case.whole and case.inputs.printed:
        return _PRINTED
    return ""


def returned_nothing(case: Case) -> str:
    """It returned None."""
    return _WITHOUT_RETURN if case.actual is None and case.whole else ""


def none_in_what_was_observed(case: Case) -> str:
    """A scenario found None where something else was to be."""
    if case.actual is not None or case.whole or not case.inputs.scenario:
        return ""
    if isinstance(case.expected, Tensor):
        return _NONE_FOR_A_TENSOR
    return _PRINTED if case.inputs.printed else _WITHOUT_RETURN


# Another type


def wrapped_in_a_container(case: Case) -> str:
    """A tuple or list has what was wanted among its items."""
    if not isinstance(case.actual, tuple | list) or isinstance(case.expected, tuple | list) or not case.actual:
        return ""
    fitting = [place for place, item in enumerate(case.actual[:9], start=1) if not difference(item, case.expected)]
    if len(fitting) != 1 or not _is_rich(case.expected):
        return ""
    if len(case.actual) == 1 and isinstance(case.actual, tuple):
        return "its only item is what is expected: a comma at the end of a line makes a tuple"
    return (
        "its only item is what is expected"
        if len(case.actual) == 1
        else f"its {nth_item(fitting[0])} is what is expected"
    )


def right_numbers_of_another_type(case: Case) -> str:
    """A list, array, number or tensor with the right numbers."""
    if type(case.actual) is type(case.expected) or isinstance(case.actual, bool) or isinstance(case.expected, bool):
        return ""
    actual, expected = numbers(case.actual), numbers(case.expected)
    if actual is None or expected is None or not expected.numel() or actual.shape != expected.shape:
        return ""
    rtol, atol = tolerances(case.actual, case.expected)
    if not bool(((actual - expected).abs() <= atol + rtol * expected.abs()).all()):
        return ""
    if isinstance(case.actual, int | float):
        return "the number is right"
    return "the numbers in it are right" if actual.numel() > 1 else "the number in it is right"


def not_called(case: Case) -> str:
    """A function or a class stands where its result should."""
    if not isinstance(case.actual, Opaque):
        return ""
    name = case.actual.type_name.rpartition(".")[2]
    if name == "type":
        return "a class without () behind its name makes no object"
    if name in CALLABLES:
        return "without () behind its name it is not called"
    if name == "generator" and isinstance(case.expected, list | tuple):
        return "a generator makes its values only when somebody goes through them"
    return ""


def a_layer_instead_of_its_output(case: Case) -> str:
    """A module stands where a tensor should."""
    if isinstance(case.actual, Sketch) and isinstance(case.expected, Tensor):
        return "it is the layer itself, and not what the layer makes of an input"
    return ""


def _is_rich(value: Any) -> bool:
    """True for what is hardly equal by chance: more than a number or a word."""
    return isinstance(value, Tensor | np.ndarray | Sketch | dict)


# Another dtype


def _right_values(case: Case) -> tuple[Tensor, Tensor] | None:
    """Both sides where only the dtype may differ."""
    if not (isinstance(case.actual, Tensor | np.ndarray) and type(case.actual) is type(case.expected)):
        return None
    actual, expected = numbers(case.actual), numbers(case.expected)
    if actual is None or expected is None or actual.shape != expected.shape or not actual.numel():
        return None
    return (actual, expected) if _name_of(case.actual.dtype) != _name_of(case.expected.dtype) else None


def truth_values_as_numbers(case: Case) -> str:
    """1 and 0 for True and False, or the other way round."""
    pair = _right_values(case)
    if pair is None or not torch.equal(*pair):
        return ""
    if _name_of(case.expected.dtype) == "bool":
        return "1 and 0 stand in the places of True and False"
    return "True and False stand in the places of 1 and 0" if _name_of(case.actual.dtype) == "bool" else ""


def right_values_in_another_dtype(case: Case) -> str:
    """The values are equal, the dtype is not."""
    pair = _right_values(case)
    if pair is None:
        return ""
    actual, expected = pair
    rtol, atol = tolerances(case.actual, case.expected)
    right = ((actual - expected).abs() <= atol + rtol * expected.abs()) | (actual == expected)
    return "the values are right" if bool(right.all()) else ""


def whole_numbers_without_their_decimals(case: Case) -> str:
    """Whole numbers where others were wanted, cut off or rounded."""
    pair = _right_values(case)
    if pair is None or "int" not in _name_of(case.actual.dtype) or "float" not in _name_of(case.expected.dtype):
        return ""
    actual, expected = pair
    if len(set(expected.flatten().tolist())) < 3:
        return ""
    if torch.equal(actual, expected.trunc()):
        return "the decimals are cut off"
    return "the numbers are rounded to whole ones" if torch.equal(actual, expected.round()) else ""


def _name_of(dtype: Any) -> str:
    return str(dtype).removeprefix("torch.")


# NaN and infinity


def not_finite(case: Case) -> str:
    """Which of the two there is, and where."""
    pair = case.pair
    if pair is None or not pair.same_shape:
        return ""
    wrong = ~pair.actual.isfinite() & pair.expected.isfinite()
    if not wrong.any():
        return ""
    found = pair.actual[wrong]
    what = "NaN" if found.isnan().all() else "" if found.isnan().any() else "infinite"
    where = _where(wrong, pair.inputs)
    if not what:
        return f"some are NaN and some infinite{where and f', {where}'}"
    return f"{'all of them are' if len(found) > 1 else 'it is'} {what}{where and f', {where}'}"


def _where(wrong: Tensor, inputs: Any) -> str:
    """The places, where they can be told without a number."""
    if wrong.all():
        return "and there is no other value" if wrong.numel() > 1 else ""
    for name, given in inputs.items():
        if given.shape == wrong.shape and wrong.numel() >= 4:
            for told, places in (("0", given == 0), ("negative", given < 0)):
                if torch.equal(wrong, places):
                    return f"exactly where {name} is {told}"
    if wrong.dim() == 2 and wrong.shape[0] > 2:
        rows = wrong.any(1)
        if torch.equal(wrong, rows[:, None].expand_as(wrong)):
            return _lines(rows, "row")
    if wrong.dim() == 2 and wrong.shape[1] > 2:
        columns = wrong.any(0)
        if torch.equal(wrong, columns[None, :].expand_as(wrong)):
            return _lines(columns, "column")
    return ""


def _lines(wrong: Tensor, line: str) -> str:
    count = int(wrong.sum())
    if count == 1:
        return f"and they fill the last {line}" if wrong[-1] else f"and they fill one {line}"
    return f"and they fill {count} {line}s"


# What is left to say


def gradients_not_recorded(case: Case) -> str:
    """The result has no history, and the expected one has."""
    both = isinstance(case.actual, Tensor) and isinstance(case.expected, Tensor)
    if both and case.expected.requires_grad and not case.actual.requires_grad:
        return "besides, it does not record gradients, as the expected one does"
    return ""


PATTERNS: tuple[Pattern, ...] = (
    changed_an_argument_instead,
    printed_instead,
    returned_nothing,
    none_in_what_was_observed,
    wrapped_in_a_container,
    right_numbers_of_another_type,
    not_called,
    a_layer_instead_of_its_output,
    truth_values_as_numbers,
    right_values_in_another_dtype,
    whole_numbers_without_their_decimals,
    not_finite,
)

LAST_PATTERNS: tuple[Pattern, ...] = (gradients_not_recorded,)
