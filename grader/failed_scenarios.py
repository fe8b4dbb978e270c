"""A scenario that fails in a line of its own, because something else came back than it works with.

Invariants: nothing is said of an exception that was raised in a line of the learner's file; the sentences are made of
types, and of names that belong to Python, NumPy or PyTorch.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import torch
from torch import nn

from grader.comparing import kind_named

_SEVERAL = "several values together"
_TYPE = r"'?(?P<type>[A-Za-z_][\w.]{0,60})'?"

#: Texts of exceptions, and what they show to be needed; an attribute shows it by its name.
_TEXTS: tuple[tuple[str, re.Pattern[str], str], ...] = (
    ("AttributeError", re.compile(rf"{_TYPE} object has no attribute '(?P<attribute>\w{{1,60}})'"), ""),
    ("TypeError", re.compile(rf"cannot unpack non-iterable {_TYPE} object"), _SEVERAL),
    ("TypeError", re.compile(rf"{_TYPE} object is not iterable"), _SEVERAL),
    ("TypeError", re.compile(rf"{_TYPE} object is not subscriptable"), _SEVERAL),
    ("TypeError", re.compile(rf"object of type {_TYPE} has no len\(\)"), _SEVERAL),
    ("TypeError", re.compile(rf"{_TYPE} object is not callable"), "a layer or a function"),
    (
        "TypeError",
        re.compile(rf"\w{{1,40}}\(\): argument '\w{{1,40}}'(?: \(position \d\))? must be Tensor, not {_TYPE}"),
        "a tensor",
    ),
)


def came_back(type_: str, text: str, *, printed: bool, is_known: Callable[[str], bool]) -> str:
    """What stood where a scenario needed something else, in one sentence; empty when the exception does not tell.

    Args:
        type_: the exception's type, as `Raised.type` has it.
        text: its text, white space reduced to single spaces.
        printed: whether something was printed.
        is_known: whether a name may be repeated.
    """
    for raised, pattern, needed in _TEXTS:
        match = pattern.fullmatch(text) if raised == type_ else None
        if match is None:
            continue
        needed = needed or _needed(match["attribute"])
        name = match["type"].rpartition(".")[2]
        found = kind_named(name) if is_known(name) else "an object of its own kind"
        verb = "are" if needed == _SEVERAL else "is"
        told = f"{found} came back, or was left behind, where {needed} {verb} expected{_of_none(found, printed)}"
        return told if needed else ""
    return ""


#: What scenarios work with.
_KINDS: dict[str, type] = {
    "a tensor": torch.Tensor,
    "a layer or model": nn.Module,
    "an optimizer": torch.optim.Optimizer,
}


def _needed(attribute: str) -> str:
    """What has such an attribute; empty when none of them has."""
    fitting = [told for told, kind in _KINDS.items() if hasattr(kind, attribute)]
    return fitting[0] if len(fitting) == 1 else "something else" if fitting else ""


def _of_none(found: str, printed: bool) -> str:
    if found != "None":
        return ""
    if printed:
        return "; something was printed, and printing shows a value without giving it back: `return` does that"
    return (
        "; a function that ends without `return`, or returns None, gives None, "
        "and .grad is None until backward() fills it"
    )
