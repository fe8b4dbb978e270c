"""Words for dimensions and sizes, which shapes tell anyway.

Invariants: no word here depends on a number in a tensor.
"""

from __future__ import annotations

from collections.abc import Iterator

from grader.contrast.case import Pair


def lines(dims: int, dim: int) -> str:
    """What lies along a dimension: `row`, `column`, `value`, or `slice along dimension 0`."""
    if dims == 1:
        return "value"
    if dims == 2:
        return ("row", "column")[dim]
    return f"slice along dimension {dim}"


def plural(noun: str) -> str:
    """`rows`, `slices along dimension 0`."""
    first, *rest = noun.split(" ")
    return " ".join([f"{first}s", *rest])


def along(dims: int, dim: int) -> str:
    """What a reduction over a dimension goes over: `down each column`, `over dimension 1`."""
    if dims == 2:
        return ("down each column", "along each row")[dim]
    return f"over dimension {dim}"


def sizes(pair: Pair) -> dict[int, str]:
    """Sizes that a factor may come from, each with what it counts: `{4: "the number of rows of `x`"}`.

    What several counts have in common is not told by one of them.
    """
    counted: dict[int, dict[str, None]] = {}
    for size, what in _counts(pair):
        counted.setdefault(size, {})[what] = None
    return {size: " or ".join(whats) if len(whats) <= 2 else "one of the sizes here" for size, whats in counted.items()}


def _counts(pair: Pair) -> Iterator[tuple[int, str]]:
    named = [(f" of {name}", value.shape) for name, value in pair.inputs.items()]
    for whose, shape in (*named, (" of the result", pair.actual.shape)):
        for dim, size in enumerate(shape):
            if len(shape) > 2:
                yield size, f"the size of dimension {dim}{whose}"
            else:
                yield size, f"the number of {plural(lines(len(shape), dim))}{whose}"
        if len(shape) > 1 and min(shape) > 1:
            yield shape.numel(), f"the number of all values{whose}"
