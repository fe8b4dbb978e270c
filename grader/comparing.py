"""The first difference between what came back and what was required: where it is, and one sentence.

Invariants: order is None, type, shape, dtype, finiteness, values, and only the first that differs is told, because a
learner with the wrong shape has no use for a value difference; a sentence never contains a number that came back or was
required, nor a name that a learner's code made up; NaN equals nothing. `torch.allclose` broadcasts, `torch.equal`
ignores the dtype and `torch.testing.assert_close` imports 500 modules at its first call, so the comparison is our own.
"""

from __future__ import annotations

import cmath
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from grader.sandbox.wire import Opaque, Sketch
from grader.vocabulary import is_common

#: Relative tolerance by dtype: a few units in the last place, enough for another order of summation.
RTOL = {torch.float64: 1e-9, torch.float32: 1e-5, torch.bfloat16: 2e-2, torch.float16: 2e-3}

_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Difference:
    """Where two values first differ, and how.

    Attributes:
        what: the difference at that place, without the place: `the dtype is int64 instead of float32`.
        actual: what stands there on the learner's side.
        expected: what stands there on the other.
        places: the way to it from the whole values: `("second item", "'bias'")`.
        around: the two sides of each container or module on that way, the whole values first.
        atol: the absolute tolerance that numbers were compared with.
    """

    what: str
    actual: Any
    expected: Any
    places: tuple[str, ...] = ()
    around: tuple[tuple[Any, Any], ...] = ()
    atol: float = 1e-6

    def __str__(self) -> str:
        """One sentence: `second item: 'bias': 1 of 2 values differs`."""
        return ": ".join((*self.places, self.what))

    @property
    def is_of_types(self) -> bool:
        """Whether two types or dtypes differ, so that nobody looked at a number yet; None is no type but nothing."""
        if self.actual is None or self.expected is None:
            return False
        if type(self.actual) is not type(self.expected):
            return self.what.startswith("it is ")  # an int may stand for a float
        return self.what.startswith("the dtype ")

    def within(self, place: str, actual: Any, expected: Any) -> Difference:
        """The same difference, seen from a container or module of which it is a part."""
        return replace(self, places=(place, *self.places), around=((actual, expected), *self.around))


#: What a learner calls the types of functions and classes, which do not travel.
CALLABLES = {
    "function": "a function",
    "method": "a method",
    "builtin_function_or_method": "a function",
    "method_descriptor": "a method",
    "type": "a class",
}


def difference(actual: Any, expected: Any, *, atol: float = 1e-6) -> Difference | None:
    """How `actual` first differs from `expected`; None when it does not.

    Args:
        actual: a value of the wire, from the learner.
        expected: a value of the wire; its type, shape and dtype are the requirement.
        atol: absolute tolerance, in the units of `expected`; a relative one by dtype (`RTOL`) comes on top.
    """
    if actual is None and expected is not None:
        return Difference(what="it returned None", actual=actual, expected=expected)
    return _difference(actual, expected, atol)


def _difference(actual: Any, expected: Any, atol: float) -> Difference | None:
    if isinstance(expected, Sketch):
        return _sketch_difference(actual, expected, atol)
    if type(actual) is type(expected) and isinstance(expected, tuple | list):
        return _items_difference(actual, expected, atol)
    if type(actual) is type(expected) and isinstance(expected, dict):
        return _dict_difference(actual, expected, atol)
    what = _leaf_difference(actual, expected, atol)
    return Difference(what=what, actual=actual, expected=expected, atol=atol) if what else None


def _leaf_difference(actual: Any, expected: Any, atol: float) -> str:
    """For values without a place inside; empty when they are equal."""
    if isinstance(expected, Tensor):
        return _tensor_difference(actual, expected, atol)
    if isinstance(expected, np.ndarray):
        if not isinstance(actual, np.ndarray):
            return f"it is {kind(actual)} instead of a NumPy array"
        if actual.dtype != expected.dtype:
            return f"the dtype is {actual.dtype} instead of {expected.dtype}"
        return _tensor_difference(torch.from_numpy(actual.copy()), torch.from_numpy(expected.copy()), atol)
    if isinstance(expected, float | complex) and _is_number(actual, expected):
        return "" if _close(actual, expected, atol) else "the number differs"
    if type(actual) is not type(expected):
        return f"it is {kind(actual)} instead of {kind(expected)}"
    return "" if actual == expected else "the value differs"


def _is_number(actual: Any, expected: float | complex) -> bool:
    """True when `actual` may stand for `expected`: an int will do for a float, but not a bool."""
    return isinstance(actual, int | float | type(expected)) and not isinstance(actual, bool)


def _close(actual: complex, expected: complex, atol: float) -> bool:
    try:
        return cmath.isclose(actual, expected, rel_tol=1e-5, abs_tol=atol)
    except OverflowError:  # an int beyond every float
        return False


def _tensor_difference(actual: Any, expected: Tensor, atol: float) -> str:
    if not isinstance(actual, Tensor):
        return f"it is {kind(actual)} instead of a tensor"
    if actual.shape != expected.shape:
        return f"the shape is {shape(actual)} instead of {shape(expected)}"
    if actual.dtype != expected.dtype:
        return f"the dtype is {dtype(actual)} instead of {dtype(expected)}"

    if torch.equal(actual, expected):  # after shape and dtype: it neither broadcasts nor converts here
        return ""
    with torch.no_grad():
        if expected.is_floating_point() or expected.is_complex():
            unwanted = int((~actual.isfinite() & expected.isfinite()).sum())
            if unwanted:
                return f"{_of(unwanted, expected.numel())} NaN or infinite"
        wrong = int(differing(actual, expected, atol).sum())
    return f"{_of(wrong, expected.numel(), 'differs', 'differ')}" if wrong else ""


def differing(actual: Tensor, expected: Tensor, atol: float) -> Tensor:
    """Where two tensors of one shape and dtype differ by more than rounding: bools of that shape."""
    if not (expected.is_floating_point() or expected.is_complex()):
        return actual != expected
    with torch.no_grad():
        rtol = RTOL.get(expected.dtype, 1e-5)
        close = (actual - expected).abs() <= atol + rtol * expected.abs()
        # To an infinite number everything would be close.
        return ~(close & expected.isfinite() | (actual == expected))


def _of(count: int, total: int, one: str = "is", many: str = "are") -> str:
    if total == 1:
        return f"the value {one}"
    return f"{count} of {total} values {one if count == 1 else many}"


def _items_difference(actual: Any, expected: Any, atol: float) -> Difference | None:
    if len(actual) != len(expected):
        what = f"it has {len(actual)} {'item' if len(actual) == 1 else 'items'} instead of {len(expected)}"
        return Difference(what=what, actual=actual, expected=expected)
    for number, (left, right) in enumerate(zip(actual, expected, strict=True), start=1):
        found = _difference(left, right, atol)
        if found:
            return found.within(nth_item(number), actual, expected)
    return None


def nth_item(number: int) -> str:
    """An item by its place, counted from 1, in words: "item 1" could be the one that Python writes `[1]`."""
    return f"{_ORDINALS[number - 1]} item" if number <= len(_ORDINALS) else f"item {number}, counted from 1"


def _dict_difference(actual: Any, expected: Any, atol: float) -> Difference | None:
    what = _keys_difference(actual, expected)
    if what:
        return Difference(what=what, actual=actual, expected=expected)
    for key in expected:
        found = _difference(actual[key], expected[key], atol)
        if found:
            return found.within(repr(key) if isinstance(key, str) else "one of the values", actual, expected)
    return None


def _keys_difference(actual: Any, expected: Any) -> str:
    missing = [key for key in expected if key not in actual]
    if missing:
        return f"the key {missing[0]!r} is missing" if isinstance(missing[0], str) else "a key is missing"
    unknown = sum(key not in expected for key in actual)
    return f"it has {unknown} more {'key' if unknown == 1 else 'keys'} than required" if unknown else ""


def _sketch_difference(actual: Any, expected: Sketch, atol: float) -> Difference | None:
    """The structure of the whole module first (classes, sizes, layers in order), then its parameters."""
    return _structure_difference(actual, expected) or _state_difference(actual, expected, atol)


def _structure_difference(actual: Any, expected: Sketch) -> Difference | None:
    what = _own_structure_difference(actual, expected)
    if what:
        return Difference(what=what, actual=actual, expected=expected)
    for number, ((_, left), (_, right)) in enumerate(zip(actual.children, expected.children, strict=True), start=1):
        found = _structure_difference(left, right)
        if found:
            return found.within(f"layer {number}", actual, expected)
    if set(actual.state) != set(expected.state):
        what = f"its parameters are not those of {kind(expected)}"
        return Difference(what=what, actual=actual, expected=expected)
    return None


def _own_structure_difference(actual: Any, expected: Sketch) -> str:
    """Without what is inside its layers."""
    if not isinstance(actual, Sketch) or expected.qualified_name not in (actual.qualified_name, *actual.bases):
        return f"it is {kind(actual)} instead of {kind(expected)}"
    for name, required in expected.attributes.items():
        if name in actual.attributes and actual.attributes[name] != required:
            return _attribute_difference(name, actual.attributes[name], required)
    if len(actual.children) != len(expected.children):
        return f"it has {_layers(len(actual.children))} instead of {len(expected.children)}"
    return ""


def _state_difference(actual: Sketch, expected: Sketch, atol: float) -> Difference | None:
    """For two of the same structure."""
    for name, required in expected.state.items():
        found = _difference(actual.state[name], required, atol)
        if found:
            return found.within(name, actual, expected)
    for number, ((_, left), (_, right)) in enumerate(zip(actual.children, expected.children, strict=True), start=1):
        found = _state_difference(left, right, atol)
        if found:
            return found.within(f"layer {number}", actual, expected)
    return None


def _layers(count: int) -> str:
    return "1 layer" if count == 1 else f"{count} layers"


def _attribute_difference(name: str, actual: Any, expected: Any) -> str:
    """A size is told on both sides, as a shape is; what else a learner may have put there is not repeated."""
    if is_setting(actual):
        return f"{name} is {actual!r} instead of {expected!r}"
    return f"{name} is not {expected!r}"


def is_setting(value: Any) -> bool:
    """True for what sizes and switches of a layer are: None, a bool, a small int, or a tuple of small ints."""
    if isinstance(value, tuple):
        return len(value) <= 3 and all(map(is_setting, value))
    return value is None or (isinstance(value, int) and abs(value) < 100_000)


def kind(value: Any) -> str:
    """What a value is, with its article: `a list`, `a NumPy array`, `an nn.Linear`."""
    if value is None:
        return "None"
    if isinstance(value, Tensor):
        return "a tensor"
    if isinstance(value, np.ndarray):
        return "a NumPy array"
    if isinstance(value, Sketch):
        return f"an nn.{value.class_name}" if hasattr(nn, value.class_name) else "an nn.Module of its own kind"
    if isinstance(value, Opaque):
        return _opaque_kind(value)
    if isinstance(value, torch.Size):
        return "a torch.Size"
    return with_article(type(value).__name__)


def _opaque_kind(value: Opaque) -> str:
    """A type that does not travel, by its last name; what else the name says was written on the learner's side."""
    name, _, why = value.type_name.partition(" (")
    name = name.rpartition(".")[2]
    if name in CALLABLES:
        return CALLABLES[name]
    if not is_common(name):
        return "an object of its own kind"
    return f"{with_article(name)} that cannot be compared" if why else with_article(name)


def kind_named(type_name: str) -> str:
    """A type as `kind` calls its values."""
    known = {"Tensor": "a tensor", "ndarray": "a NumPy array", "NoneType": "None", **CALLABLES}
    return known.get(type_name) or (f"an nn.{type_name}" if hasattr(nn, type_name) else with_article(type_name))


#: Names of types that are no single thing, and take no article.
_WITHOUT_ARTICLE = ("bytes", "dict_keys", "dict_values", "dict_items")


def with_article(noun: str) -> str:
    """`a list`, `an int`, `bytes`."""
    if noun in _WITHOUT_ARTICLE:
        return noun
    return f"{'an' if noun[0].lower() in 'aeiou' else 'a'} {noun}"


def shape(value: Tensor | np.ndarray[Any, Any]) -> str:
    """A shape as Python writes the tuple: `(3,)`, `(2, 3)`, `()`."""
    return str(tuple(value.shape))


def dtype(value: Tensor) -> str:
    """A dtype without the `torch.` in front."""
    return str(value.dtype).removeprefix("torch.")
