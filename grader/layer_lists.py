"""The layers of models as they would be written, and the lists of two models side by side.

Invariants: no parameter is written, only classes and sizes; a name that a learner's code made up is not repeated.
"""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import islice, zip_longest

from grader.comparing import is_setting, kind
from grader.model import LayerRow
from grader.sandbox.wire import Sketch

#: Lines of two lists that are shown, and how many of a model are compared.
ROWS_SHOWN, LINES_COMPARED = 24, 200

#: Rows before the first that differs, where the lists are too long.
_BEFORE = 6

#: What stands between the brackets of a layer, if it is there.
_SIZES = ("in_features", "out_features")
_MORE = ("num_features", "kernel_size", "stride", "p", "negative_slope", "start_dim", "end_dim", "dim")


def written_layer(sketch: Sketch, *, values: bool = False) -> str:
    """A module without those inside it: `Linear(3, 2)`, `Sequential`.

    Args:
        values: whether settings that are no sizes are written too: `Dropout(p=0.5)`.
    """
    name = kind(sketch).removeprefix("an nn.").removesuffix(" of its own kind")
    if sketch.children:
        return name
    sizes = [sketch.attributes[size] for size in _SIZES if size in sketch.attributes]
    words = [str(size) if is_setting(size) else "…" for size in sizes]
    if "bias" in sketch.state and sketch.state["bias"] is None:
        words.append("bias=False")
    if values:
        words += [
            f"{setting}={value!r}"
            for setting in _MORE
            if (is_setting(value := sketch.attributes.get(setting)) and value is not None) or type(value) is float
        ]
    return f"{name}({', '.join(words)})"


def layer_rows(actual: Sketch, expected: Sketch, *, values: bool) -> tuple[LayerRow, ...]:
    """Two lists of layers side by side, equal ones on one line; empty when no line differs."""
    left, right = (tuple(islice(_lines(sketch, values), LINES_COMPARED)) for sketch in (actual, expected))
    # By class first, so that a layer of another size stands beside the one that it should be.
    classes = [[(depth, text.partition("(")[0]) for depth, text in lines] for lines in (left, right)]
    rows: list[LayerRow] = []
    for _, first, end, other_first, other_end in SequenceMatcher(
        None, classes[0], classes[1], autojunk=False
    ).get_opcodes():
        pairs = zip_longest(left[first:end], right[other_first:other_end], fillvalue=(0, ""))
        rows += [
            LayerRow(actual=mine[1], expected=theirs[1], depth=max(mine[0], theirs[0]), differs=mine != theirs)
            for mine, theirs in pairs
        ]
    return _shortened(rows)


def _lines(sketch: Sketch, values: bool, depth: int = 0) -> Iterator[tuple[int, str]]:
    yield depth, written_layer(sketch, values=values)
    for _, child in sketch.children:
        yield from _lines(child, values, depth + 1)


def _shortened(rows: list[LayerRow]) -> tuple[LayerRow, ...]:
    first = next((number for number, row in enumerate(rows) if row.differs), None)
    if first is None:
        return ()
    cut = LayerRow(actual="…", expected="…")
    start = 0 if len(rows) <= ROWS_SHOWN or first < ROWS_SHOWN - _BEFORE else first - _BEFORE
    shown = rows[start : start + ROWS_SHOWN]
    return (*((cut,) if start else ()), *shown, *((cut,) if start + ROWS_SHOWN < len(rows) else ()))
