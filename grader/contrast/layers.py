"""Differences of modules: sizes swapped, layers in another order, one too many, a bias left out.

Invariants: those of `grader.contrast`; only classes of `torch.nn` are named.
"""

from __future__ import annotations

from torch import nn

from grader.comparing import difference, kind
from grader.contrast.case import Case, Pattern
from grader.sandbox.wire import Sketch

#: Attributes that are easily taken for each other.
_SWAPPABLE = (("in_features", "out_features"), ("in_channels", "out_channels"))


def sizes_swapped(case: Case) -> str:
    """What goes in and what comes out are the wrong way round."""
    if not (isinstance(case.actual, Sketch) and isinstance(case.expected, Sketch)):
        return ""
    for one, other in _SWAPPABLE:
        actual = case.actual.attributes.get(one), case.actual.attributes.get(other)
        expected = case.expected.attributes.get(other), case.expected.attributes.get(one)
        if None not in actual and actual == expected and actual[0] != actual[1]:
            return f"{one} and {other} are swapped"
    return ""


def layers_in_another_order(case: Case) -> str:
    """The classes of layers are right, in another order."""
    actual, expected = _classes(case.actual), _classes(case.expected)
    if actual == expected or sorted(actual) != sorted(expected) or len(set(expected)) < 2:
        return ""
    return f"the layers are those expected, in {'reversed' if actual == expected[::-1] else 'another'} order"


def layers_missing_or_too_many(case: Case) -> str:
    """Without some layers of one class, the two would have the same ones."""
    actual, expected = _classes(case.actual), _classes(case.expected)
    if not actual or not expected or len(actual) == len(expected):
        return ""
    short, long = sorted((actual, expected), key=len)
    missing = short is actual
    for name in dict.fromkeys(long):
        if [other for other in long if other != name] == [other for other in short if other != name]:
            if not hasattr(nn, name):
                return ""
            count = len(long) - len(short)
            some = f"an nn.{name} is" if count == 1 else f"{count} nn.{name} layers are"
            return f"{some} {'missing' if missing else 'too many'}"
    return ""


def wrapped_in_another_module(case: Case) -> str:
    """The layer that was wanted is inside the one that came back."""
    if not (isinstance(case.actual, Sketch) and isinstance(case.expected, Sketch)):
        return ""
    inside = [child.qualified_name for _, child in case.actual.children]
    if case.actual.class_name != case.expected.class_name and inside == [case.expected.qualified_name]:
        return f"{kind(case.expected)} is inside it"
    return ""


def bias_left_out(case: Case) -> str:
    """There is a weight and no bias, or a bias too many."""
    if not (isinstance(case.actual, Sketch) and isinstance(case.expected, Sketch)):
        return ""
    if case.actual.class_name != case.expected.class_name or "bias" not in case.actual.state:
        return ""
    actual, expected = case.actual.state["bias"], case.expected.state.get("bias")
    weights = case.actual.state.get("weight"), case.expected.state.get("weight")
    if (actual is None) == (expected is None) or difference(*weights):
        return ""
    return "the layer was made without a bias" if actual is None else "the layer was made with a bias"


def _classes(value: object) -> list[str]:
    return [child.class_name for _, child in value.children] if isinstance(value, Sketch) else []


PATTERNS: tuple[Pattern, ...] = (
    sizes_swapped,
    wrapped_in_another_module,
    layers_in_another_order,
    layers_missing_or_too_many,
)

#: For a module whose parameter differs.
PATTERNS_AROUND: tuple[Pattern, ...] = (bias_left_out,)
