"""Turn what a failed check holds into short texts, without a hidden value.

Invariants: a hidden check shows kinds, shapes, dtypes and the sizes of layers, never numbers that went in, came back or
were required, since a learner's code can copy the one into the other; a visible example shows them all.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Mapping
from itertools import islice
from typing import Any

import numpy as np
import torch
from torch import Tensor

from grader.authoring import CHANGED, NOTHING, CheckFailed
from grader.comparing import dtype, kind, shape
from grader.contrast import Inputs, contrast
from grader.layer_lists import written_layer
from grader.model import Comparison, Evidence
from grader.sandbox import wire
from grader.sandbox.learner import Interaction
from grader.sandbox.wire import Opaque, Sketch
from grader.side_by_side import side_by_side

#: A value written out is cut after so many characters.
VALUE_LIMIT = 160

#: A tensor of more numbers is written by its first few.
NUMBERS_LIMIT, NUMBERS_SHOWN = 200, 8

#: Numbers from the one to below the other are written without a power of ten.
SMALLEST_PLAIN, LARGEST_PLAIN = 1e-3, 1e6

#: A warning of a library: a place in a file of this machine, what it says, and the line of the library that says it.
_WARNING = re.compile(r"^/[^\s:]*/site-packages/[^\s:]++:\d+: (\w*Warning: .*\n)(?:  .*\n)?", re.MULTILINE)
_TRIGGERED = re.compile(r" ?\(Triggered internally at [^()]*\)")

Signatures = Mapping[str, inspect.Signature]


def describe(value: Any, *, values: bool) -> str:
    """What a value is, in a few words: `float32 (2, 3)`; with `values`, its numbers too."""
    if isinstance(value, Tensor):
        what = f"{dtype(value)} {shape(value)}"
        return f"{_numbers(value)}  {what}" if values else what
    if isinstance(value, np.ndarray):
        what = f"NumPy {value.dtype} {shape(value)}"
        return f"{_array_numbers(value)}  {what}" if values else what
    if isinstance(value, Sketch):
        return _layers(value)
    if isinstance(value, Opaque) or value is None:
        return kind(value)
    if isinstance(value, dict):
        return _entries(value, values)
    if isinstance(value, tuple | list):
        return _items(value, values)
    if isinstance(value, torch.dtype | torch.device):
        return str(value)
    return _cut(repr(value)) if values else kind(value)


def _numbers(value: Tensor) -> str:
    """What stands between the brackets of `tensor(...)`, without the dtype.

    Only the first numbers of a large tensor are written: many dims make printing take minutes and gigabytes.
    """
    small = value.numel() <= NUMBERS_LIMIT
    shown = (value if small else value.flatten()[:NUMBERS_SHOWN]).detach()
    try:
        torch.set_printoptions(sci_mode=False if _has_plain_digits(shown) else None)  # type: ignore[no-untyped-call]
        text = str(shown)
    finally:
        torch.set_printoptions(sci_mode=None)  # type: ignore[no-untyped-call]
    flat = _flat(text.removeprefix("tensor(").removesuffix(")").removesuffix(f", dtype={value.dtype}"))
    return flat if small else f"{flat.removesuffix(']')}, …]"


def _has_plain_digits(value: Tensor) -> bool:
    """Whether no number needs a power of ten: 1000 and 1 side by side would get one from PyTorch."""
    if not value.is_floating_point():
        return False
    sizes = value[value.isfinite() & (value != 0)].abs()
    return sizes.numel() > 0 and bool(sizes.min() >= SMALLEST_PLAIN) and bool(sizes.max() < LARGEST_PLAIN)


def _array_numbers(value: np.ndarray[Any, Any]) -> str:
    small = value.size <= NUMBERS_LIMIT
    flat = _flat(np.array2string(value if small else value.flat[:NUMBERS_SHOWN], separator=", "))
    return flat if small else f"{flat.removesuffix(']')}, …]"


def _flat(text: str) -> str:
    """One line, without the blanks that put numbers below each other."""
    return _cut(re.sub(r"(?<=\[) | (?=[\],])", "", " ".join(text.split())))


def _cut(text: str) -> str:
    return text if len(text) <= VALUE_LIMIT else text[: VALUE_LIMIT - 1] + "…"


def _items(value: Any, values: bool) -> str:
    parts = [describe(item, values=values) for item in value[:4]] + (["…"] if len(value) > 4 else [])
    if isinstance(value, tuple):
        return _cut(f"({parts[0]},)" if len(parts) == 1 else f"({', '.join(parts)})")
    return _cut(f"[{', '.join(parts)}]")


def _entries(value: dict[Any, Any], values: bool) -> str:
    if not values:
        return f"a dict with {len(value)} {'key' if len(value) == 1 else 'keys'}"
    parts = [f"{key!r}: {describe(item, values=values)}" for key, item in islice(value.items(), 6)]
    return _cut(f"{{{', '.join(parts + (['…'] if len(value) > 6 else []))}}}")


def _layers(sketch: Sketch) -> str:
    """A module with those inside it: `Linear(3, 2)`, `Sequential(Linear(10, 18), …)`."""
    if not sketch.children:
        return written_layer(sketch)
    parts = [_layers(child) for _, child in sketch.children[:8]] + (["…"] if len(sketch.children) > 8 else [])
    return _cut(f"{written_layer(sketch)}({', '.join(parts)})")


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
    named = _named(interaction, signatures, interaction.args, interaction.kwargs)
    return ", ".join(f"{name}: {describe(value, values=values)}" for name, value in named.items())


def _named(
    interaction: Interaction, signatures: Signatures, args: tuple[Any, ...], kwargs: Mapping[str, Any]
) -> dict[str, Any]:
    """Arguments of a call by their names."""
    return dict(zip(_names(interaction, signatures), args, strict=False)) | dict(kwargs)


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
        reason=_reason(failure, interaction, signatures, values=values),
        called=called(interaction, signatures, scenarios),
        arguments=arguments(interaction, signatures, values=values),
        returned="" if failure.returned is NOTHING else describe(failure.returned, values=values),
        expected="" if failure.expected is NOTHING else describe(failure.expected, values=values),
        # What a hint is about, a shape or the values, is not there yet where nothing was returned.
        hint="" if failure.difference is not None and failure.returned is None else failure.hint,
        printed=printed(interaction) if values else "",
        comparison=_comparison(failure, interaction, signatures, values=values),
    )


def _comparison(
    failure: CheckFailed, interaction: Interaction | None, signatures: Signatures, *, values: bool
) -> Comparison | None:
    if failure.difference is None or failure.expected is NOTHING:
        return None
    inputs = _named(interaction, signatures, interaction.args, interaction.kwargs) if interaction and values else {}
    return side_by_side(failure.difference, inputs, values=values)


def _reason(failure: CheckFailed, interaction: Interaction | None, signatures: Signatures, *, values: bool) -> str:
    """The reason and, where the difference looks like something known, what that is."""
    if failure.argument is not None and interaction is not None and interaction.name in signatures:
        return CHANGED.format(f"the argument `{_names(interaction, signatures)[failure.argument]}`")
    if failure.difference is None:
        return failure.reason
    found = contrast(failure.difference, _inputs(failure.returned, interaction, signatures), values=values)
    return f"{failure.reason}; {found}" if found else failure.reason


def _inputs(returned: Any, interaction: Interaction | None, signatures: Signatures) -> Inputs:
    """What went into the call that gave this value; of another call, or for a part of its value, no argument."""
    reply = interaction.reply if interaction is not None else None
    if interaction is None or not isinstance(reply, wire.Returned):
        return Inputs()
    has_printed = bool(reply.printed.strip())
    if reply.value is not returned:
        return Inputs(printed=has_printed, scenario=interaction.scenario)
    # A scenario may change what it was given by itself.
    after = {} if interaction.scenario else _named(interaction, signatures, reply.args, reply.kwargs)
    return Inputs(
        before=_named(interaction, signatures, interaction.args, interaction.kwargs),
        after=after,
        printed=has_printed,
        direct=True,
        scenario=interaction.scenario,
    )


def printed(interaction: Interaction | None) -> str:
    """What the learner's code printed during a call; a library's warnings without the places in its files."""
    if interaction is None or interaction.reply is None:
        return ""
    return _TRIGGERED.sub("", _WARNING.sub(r"\1", interaction.reply.printed))
