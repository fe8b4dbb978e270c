"""A difference laid out to be looked at: the tensors, or the layers, of both sides and where they differ.

Invariants: numbers of a hidden check never come here, nor where its numbers differ (see `Comparison`); cells count as
different by the same rule as failed the check; a large tensor costs a few passes over it and no list of its numbers.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import torch
from torch import Tensor

from grader.comparing import Difference, difference, differing
from grader.layer_lists import layer_rows
from grader.model import Cell, Comparison, Plane
from grader.sandbox.wire import Sketch
from grader.windows import Number, Table, as_tensor, decimals_of, exact_text_of, plane, text_of, window, written

#: Cells that are told by index, the worst aside, and tensors that are shown of those that went in.
CELLS_TOLD, INPUTS_SHOWN = 3, 4

#: Signs of an overview, down and across.
OVERVIEW = (12, 32)


def side_by_side(found: Difference, inputs: Mapping[str, Any], *, values: bool) -> Comparison | None:
    """What there is to look at in a difference; None when words say it all.

    Args:
        found: the first difference between what came back and what was required.
        inputs: what went into the call, by name.
        values: True for examples; a hidden check has layers alone.
    """
    left, right = as_tensor(found.actual), as_tensor(found.expected)
    if left is None or right is None:
        for actual, expected in (*found.around, (found.actual, found.expected)):
            if isinstance(actual, Sketch) and isinstance(expected, Sketch):
                rows = layer_rows(actual, expected, values=values)
                return Comparison(layers=rows) if rows else None
    if not values:
        return None
    places, actual, expected = found.places, found.actual, found.expected
    if found.around and isinstance(expected, int | float):  # numbers in a list are looked at together
        places, (actual, expected) = places[:-1], found.around[-1]
        left, right = as_tensor(actual), as_tensor(expected)
    if right is None or (left is None and not inputs):
        return None
    shown = Comparison(place=": ".join(places), inputs=_inputs(inputs))
    if left is None:
        return replace(shown, expected=plane(*right))
    wrong = _wrong(actual, expected, left[0], right[0], found.atol)
    if wrong is None or not wrong.any():
        decimals = decimals_of(window(left[0])[0], window(right[0])[0])
        return replace(shown, actual=plane(*left, decimals=decimals), expected=plane(*right, decimals=decimals))
    return _compared(shown, left, right, wrong)


def _inputs(inputs: Mapping[str, Any]) -> tuple[Plane, ...]:
    tensors = ((name, value) for name, value in inputs.items() if not isinstance(value, list | tuple))
    planes = (plane(*table, name=name) for name, value in tensors if (table := as_tensor(value)))
    return tuple(shown for shown, _ in zip(planes, range(INPUTS_SHOWN), strict=False))


def _wrong(actual: Any, expected: Any, left: Tensor, right: Tensor, atol: float) -> Tensor | None:
    """Which cells differ; None when they cannot be compared one by one."""
    if left.shape != right.shape or type(actual) is not type(expected):
        return None
    if isinstance(expected, list | tuple):
        pairs = zip(actual, expected, strict=True)
        return torch.tensor([difference(mine, theirs, atol=atol) is not None for mine, theirs in pairs])
    return differing(left, right, atol) if left.dtype == right.dtype else None


def _compared(shown: Comparison, left: tuple[Tensor, str], right: tuple[Tensor, str], wrong: Tensor) -> Comparison:
    actual, expected = left[0], right[0]
    first = _first(wrong)
    (mine, index, start), (theirs, _, _), (marks, _, _) = (
        window(tensor, first[0]) for tensor in (actual, expected, wrong)
    )
    decimals = decimals_of(mine, theirs)
    planes = [
        written(
            Plane(dtype=called, shape=tuple(tensor.shape), index=index, row=start[0], column=start[1]),
            numbers,
            decimals,
        )
        for (tensor, called), numbers in ((left, mine), (right, theirs))
    ]
    grid = tuple("".join(".#"[bool(mark)] for mark in row) for row in marks)
    overview, block = ((), (1, 1)) if planes[0].is_whole else _overview(wrong[index] if index else wrong)
    return replace(
        shown,
        actual=_distinct(planes[0], mine, planes[1], grid),
        expected=_distinct(planes[1], theirs, planes[0], grid),
        total=wrong.numel(),
        differing=int(wrong.sum()),
        grid=grid,
        overview=overview,
        block=block,
        first=tuple(_cell(actual, expected, index, decimals) for index in first),
        worst=_worst(actual, expected, wrong, decimals),
    )


def _distinct(plane: Plane, numbers: Table, other: Plane, grid: tuple[str, ...]) -> Plane:
    """A plane whose cells read otherwise than those of the other, wherever the two differ."""
    rows = zip(plane.cells, numbers, other.cells, grid, strict=True)
    cells = tuple(
        tuple(
            exact_text_of(number) if mark == "#" and text == text_there else text
            for text, number, text_there, mark in zip(*row, strict=True)
        )
        for row in rows
    )
    return replace(plane, cells=cells)


def _first(wrong: Tensor) -> list[tuple[int, ...]]:
    """The first cells that differ: the list of all would be larger than the tensor."""
    flat, start, found = wrong.flatten().to(torch.uint8), 0, list[tuple[int, ...]]()
    while len(found) < CELLS_TOLD and start < len(flat):
        at = start + int(flat[start:].argmax())
        if not flat[at]:
            break
        found.append(_index(at, wrong))
        start = at + 1
    return found


def _index(at: int, tensor: Tensor) -> tuple[int, ...]:
    index = []
    for size in reversed(tensor.shape):
        at, place = divmod(at, size)
        index.append(place)
    return tuple(reversed(index))


def _worst(actual: Tensor, expected: Tensor, wrong: Tensor, decimals: int) -> Cell | None:
    if actual.dtype is torch.bool:
        return None
    exact = torch.complex128 if actual.is_complex() else torch.float64
    off = (actual.to(exact) - expected.to(exact)).abs().nan_to_num(nan=torch.inf, posinf=torch.inf)
    return _cell(actual, expected, _index(int(off.masked_fill(~wrong, -1).argmax()), wrong), decimals)


def _cell(actual: Tensor, expected: Tensor, index: tuple[int, ...], decimals: int) -> Cell:
    mine, theirs = _number(actual, index), _number(expected, index)
    texts = text_of(mine, decimals), text_of(theirs, decimals)
    if texts[0] == texts[1] and mine != theirs:
        texts = exact_text_of(mine), exact_text_of(theirs)
    return Cell(index=index, actual=texts[0], expected=texts[1])


def _number(tensor: Tensor, index: tuple[int, ...]) -> Number:
    number: Number = tensor[index].item()
    return number


def _overview(wrong: Tensor) -> tuple[tuple[str, ...], tuple[int, int]]:
    """Blocks of a matrix with a cell in them that differs, and how large a block is."""
    matrix = wrong.reshape((1, 1, *wrong.shape)[-2:])
    (rows, columns), (most_rows, most_columns) = matrix.shape, OVERVIEW
    height, width = -(-rows // most_rows), -(-columns // most_columns)
    padded = torch.nn.functional.pad(matrix, (0, -columns % width, 0, -rows % height))
    blocks = padded.reshape(padded.shape[0] // height, height, padded.shape[1] // width, width).any(3).any(1)
    return tuple("".join(".#"[mark] for mark in row) for row in blocks.tolist()), (height, width)
