"""The first difference between what came back and what was required, as one sentence.

Invariants: order is None, type, shape, dtype, finiteness, values, and only the first that differs is told, because a
learner with the wrong shape has no use for a value difference; a sentence never contains a required value of a hidden
check; NaN equals nothing. `torch.allclose` broadcasts, `torch.equal` ignores the dtype and `torch.testing.assert_close`
imports 500 modules at its first call, so the comparison is our own.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import torch
from torch import Tensor

from grader.sandbox.wire import Opaque, Sketch

#: Relative tolerance by dtype: a few units in the last place, enough for another order of summation.
RTOL = {torch.float64: 1e-9, torch.float32: 1e-5, torch.bfloat16: 2e-2, torch.float16: 2e-3}


def difference(actual: Any, expected: Any, *, atol: float = 1e-6) -> str:
    """One sentence that says how `actual` first differs from `expected`; empty when it does not.

    Args:
        actual: a value of the wire, from the learner.
        expected: a value of the wire; its type, shape and dtype are the requirement.
        atol: absolute tolerance, in the units of `expected`; a relative one by dtype (`RTOL`) comes on top.
    """
    if actual is None and expected is not None:
        return "it returned None"
    if isinstance(expected, Tensor):
        return _tensor_difference(actual, expected, atol)
    if isinstance(expected, np.ndarray):
        if not isinstance(actual, np.ndarray):
            return f"it is {kind(actual)} instead of a NumPy array"
        if actual.dtype != expected.dtype:
            return f"the dtype is {actual.dtype} instead of {expected.dtype}"
        return _tensor_difference(torch.from_numpy(actual.copy()), torch.from_numpy(expected.copy()), atol)
    if isinstance(expected, Sketch):
        return _sketch_difference(actual, expected, atol)
    if isinstance(expected, float) and isinstance(actual, int | float) and not isinstance(actual, bool):
        return "" if _close(actual, expected, atol) else "the number differs"
    if type(actual) is not type(expected):
        return f"it is {kind(actual)} instead of {kind(expected)}"
    if isinstance(expected, tuple | list):
        return _items_difference(actual, expected, atol)
    if isinstance(expected, dict):
        return _dict_difference(actual, expected, atol)
    return "" if actual == expected else "the value differs"


def _close(actual: float, expected: float, atol: float) -> bool:
    return math.isclose(actual, expected, rel_tol=1e-5, abs_tol=atol)


def _tensor_difference(actual: Any, expected: Tensor, atol: float) -> str:
    if not isinstance(actual, Tensor):
        return f"it is {kind(actual)} instead of a tensor"
    if actual.shape != expected.shape:
        return f"the shape is {shape(actual)} instead of {shape(expected)}"
    if actual.dtype != expected.dtype:
        return f"the dtype is {dtype(actual)} instead of {dtype(expected)}"

    with torch.no_grad():
        if torch.equal(actual, expected):  # after shape and dtype: it neither broadcasts nor converts here
            return ""
        if not (expected.is_floating_point() or expected.is_complex()):
            wrong = int((actual != expected).sum())
        else:
            unwanted = int((~actual.isfinite() & expected.isfinite()).sum())
            if unwanted:
                return f"{_of(unwanted, expected.numel())} NaN or infinite"
            rtol = RTOL.get(expected.dtype, 1e-5)
            close = (actual - expected).abs() <= atol + rtol * expected.abs()
            wrong = int((~(close | (actual == expected))).sum())
    return f"{_of(wrong, expected.numel(), 'differs', 'differ')}" if wrong else ""


def _of(count: int, total: int, one: str = "is", many: str = "are") -> str:
    if total == 1:
        return f"the value {one}"
    return f"{count} of {total} values {one if count == 1 else many}"


def _items_difference(actual: Any, expected: Any, atol: float) -> str:
    if len(actual) != len(expected):
        return f"it has {len(actual)} items instead of {len(expected)}"
    for number, (left, right) in enumerate(zip(actual, expected, strict=True), start=1):
        found = difference(left, right, atol=atol)
        if found:
            return f"item {number}: {found}"
    return ""


def _dict_difference(actual: Any, expected: Any, atol: float) -> str:
    missing = [key for key in expected if key not in actual]
    if missing:
        return f"the key {missing[0]!r} is missing"
    unknown = sum(key not in expected for key in actual)
    if unknown:
        return f"it has {unknown} more {'key' if unknown == 1 else 'keys'} than required"
    for key in expected:
        found = difference(actual[key], expected[key], atol=atol)
        if found:
            return f"{key!r}: {found}"
    return ""


def _sketch_difference(actual: Any, expected: Sketch, atol: float) -> str:
    """Structure first (classes, sizes, layers in order), then parameters."""
    if not isinstance(actual, Sketch):
        return f"it is {kind(actual)} instead of an nn.{expected.class_name}"
    if expected.qualified_name != actual.qualified_name and expected.qualified_name not in actual.bases:
        return f"it is an nn.{actual.class_name} instead of an nn.{expected.class_name}"
    for name, value in expected.attributes.items():
        if name in actual.attributes and actual.attributes[name] != value:
            return f"{name} is {actual.attributes[name]!r} instead of {value!r}"
    if len(actual.children) != len(expected.children):
        return f"it has {len(actual.children)} layers instead of {len(expected.children)}"
    for number, ((_, left), (_, right)) in enumerate(zip(actual.children, expected.children, strict=True), start=1):
        found = _sketch_difference(left, right, atol)
        if found:
            return f"layer {number}: {found}"
    if set(actual.state) != set(expected.state):
        return f"its parameters are {', '.join(sorted(actual.state)) or 'none'}"
    for name, value in expected.state.items():
        found = difference(actual.state[name], value, atol=atol)
        if found:
            return f"{name}: {found}"
    return ""


def kind(value: Any) -> str:
    """What a value is, with its article: `a list`, `a NumPy array`, `an nn.Linear`."""
    if value is None:
        return "None"
    if isinstance(value, Tensor):
        return "a tensor"
    if isinstance(value, np.ndarray):
        return "a NumPy array"
    if isinstance(value, Sketch):
        return f"an nn.{value.class_name}"
    if isinstance(value, Opaque):
        return f"a {value.type_name.removeprefix('builtins.')}"
    name = type(value).__name__
    return f"{'an' if name[0] in 'aeiou' else 'a'} {name}"


def shape(value: Tensor | np.ndarray[Any, Any]) -> str:
    """A shape as Python writes the tuple: `(3,)`, `(2, 3)`, `()`."""
    return str(tuple(value.shape))


def dtype(value: Tensor) -> str:
    """A dtype without the `torch.` in front."""
    return str(value.dtype).removeprefix("torch.")
