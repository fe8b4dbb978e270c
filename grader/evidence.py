"""Turn what a failed check holds into short texts, without a hidden value.

Invariants: a hidden check shows kinds, shapes and dtypes, never numbers that went in, came back or were required, since a
learner's code can copy the one into the other; a visible example shows them all.
"""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from typing import Any

import numpy as np
import torch
from torch import Tensor

from grader.authoring import NOTHING, CheckFailed
from grader.comparing import dtype, kind, shape
from grader.model import Evidence
from grader.sandbox.learner import Interaction
from grader.sandbox.wire import Opaque, Sketch

#: A value written out is cut after so many characters.
VALUE_LIMIT = 160

Signatures = Mapping[str, inspect.Signature]


def describe(value: Any, *, values: bool) -> str:
    """What a value is, in a few words: `float32 (2, 3)`; with `values`, its numbers too."""
    if isinstance(value, Tensor):
        return _described(f"{dtype(value)} {shape(value)}", _numbers(value), values)
    if isinstance(value, np.ndarray):
        return _described(f"NumPy {value.dtype} {shape(value)}", np.array2string(value, separator=", "), values)
    if isinstance(value, Sketch):
        return _layers(value)
    if isinstance(value, Opaque) or value is None:
        return kind(value)
    if isinstance(value, tuple | list | dict):
        return _items(value, values)
    if isinstance(value, torch.dtype | torch.Size | torch.device):
        return str(value)
    return repr(value)[:VALUE_LIMIT] if values else kind(value)


def _described(what: str, numbers: str, values: bool) -> str:
    flat = " ".join(numbers.split())
    if not values:
        return what
    return f"{flat if len(flat) <= VALUE_LIMIT else flat[:VALUE_LIMIT] + '…'}  {what}"


def _numbers(value: Tensor) -> str:
    text = str(value.detach()).removeprefix("tensor(")
    for ending in (f", dtype={value.dtype})", ")"):
        if text.endswith(ending):
            return text[: -len(ending)]
    return text


def _items(value: Any, values: bool) -> str:
    if isinstance(value, dict):
        parts = [f"{key!r}: {describe(item, values=values)}" for key, item in list(value.items())[:6]] if values else []
        return "{" + ", ".join(parts) + "}" if parts else f"a dict with {len(value)} keys"
    parts = [describe(item, values=values) for item in value[:4]] + (["…"] if len(value) > 4 else [])
    opening, closing = "()" if isinstance(value, tuple) else "[]"
    return f"{opening}{', '.join(parts)}{closing}"


def _layers(sketch: Sketch) -> str:
    """A module as it would be written: `Linear(3, 2)`, `Sequential(Linear(10, 18), …)`."""
    if sketch.children:
        return f"{sketch.class_name}({', '.join(_layers(child) for _, child in sketch.children[:8])})"
    sizes = [str(sketch.attributes[name]) for name in ("in_features", "out_features") if name in sketch.attributes]
    if "bias" in sketch.state and sketch.state["bias"] is None:
        sizes.append("bias=False")
    return f"{sketch.class_name}({', '.join(sizes)})"


def called(interaction: Interaction | None, signatures: Signatures, scenarios: Mapping[str, str]) -> str:
    """The call as the learner would write it, with parameter names for values; a scenario by what it does."""
    if interaction is None:
        return ""
    if interaction.scenario:
        return scenarios.get(interaction.name, interaction.name)
    names = [*_names(interaction, signatures), *(f"{name}={name}" for name in interaction.kwargs)]
    return f"{interaction.name}({', '.join(names)})"


def arguments(interaction: Interaction | None, signatures: Signatures, *, values: bool) -> str:
    """What went into a call: `x: float32 (8, 5), lr: a float`."""
    if interaction is None:
        return ""
    named = dict(zip(_names(interaction, signatures), interaction.args, strict=False)) | dict(interaction.kwargs)
    return ", ".join(f"{name}: {describe(value, values=values)}" for name, value in named.items())


def _names(interaction: Interaction, signatures: Signatures) -> list[str]:
    known = list(signatures[interaction.name].parameters) if interaction.name in signatures else []
    if interaction.scenario:
        known = known[1:]  # a scenario's first parameter is the learner
    return [known[n] if n < len(known) else f"argument {n + 1}" for n in range(len(interaction.args))]


def of_failure(
    failure: CheckFailed,
    interaction: Interaction | None,
    signatures: Signatures,
    scenarios: Mapping[str, str],
    *,
    values: bool,
) -> Evidence:
    """The evidence of a failed comparison or condition."""
    interaction = failure.interaction or interaction
    return Evidence(
        reason=failure.reason,
        called=called(interaction, signatures, scenarios),
        arguments=arguments(interaction, signatures, values=values),
        returned="" if failure.returned is NOTHING else describe(failure.returned, values=values),
        expected="" if failure.expected is NOTHING else describe(failure.expected, values=values),
        hint=failure.hint,
        printed=printed(interaction) if values else "",
    )


def printed(interaction: Interaction | None) -> str:
    """What the learner's code printed during a call."""
    return interaction.reply.printed if interaction is not None and interaction.reply is not None else ""
