"""A tensor, an array or a list of numbers as the window of it that is shown: a `Plane`.

Invariants: however large a tensor is, no more of it is written out than a window of `SIDE` rows and columns; cells are
made of numbers alone and are ASCII; nothing here changes a value or asks a subclass how it prints.
"""

from __future__ import annotations

import cmath
import math
from collections.abc import Sequence
from typing import Any, TypeAlias

import numpy as np
import torch
from torch import Tensor

from grader.comparing import dtype
from grader.model import Plane

#: Rows and columns of a window, at most.
SIDE = 16

#: A list of more numbers is not taken for a vector.
LIST_LIMIT = 1000

#: Decimals of a number, unless two that differ need more; and numbers from the one to below the other have them.
DECIMALS, DIGITS = 4, 9
SMALLEST_PLAIN, LARGEST_PLAIN = 1e-3, 1e6

Number: TypeAlias = bool | int | float | complex
Table: TypeAlias = list[list[Number]]


def as_tensor(value: Any) -> tuple[Tensor, str] | None:
    """The numbers of a value and what it is called, `float32` or `list`; None when it is no table of numbers."""
    if isinstance(value, Tensor):
        return value.detach(), dtype(value)
    if isinstance(value, np.ndarray):
        return torch.from_numpy(value.copy()), f"NumPy {value.dtype}"
    if type(value) in (list, tuple) and 0 < len(value) <= LIST_LIMIT:
        kinds = {type(item) for item in value}
        if kinds == {bool} or kinds <= {int, float}:
            try:
                return torch.tensor(value, dtype=torch.float64 if float in kinds else None), type(value).__name__
            except (OverflowError, RuntimeError, ValueError):  # an int beyond 64 bits
                return None
    return None


def plane(
    value: Tensor, called: str, *, name: str = "", around: Sequence[int] | None = None, decimals: int | None = None
) -> Plane:
    """The window of a tensor that holds one cell, at the upper left where that will do.

    Args:
        value: of any shape, not needing gradients.
        called: its dtype as it is shown.
        around: the index of the cell; without it, the first.
        decimals: as in `written`.
    """
    numbers, index, (row, column) = window(value, around)
    return written(
        Plane(name=name, dtype=called, shape=tuple(value.shape), index=index, row=row, column=column), numbers, decimals
    )


def window(value: Tensor, around: Sequence[int] | None = None) -> tuple[Table, tuple[int, ...], tuple[int, int]]:
    """The numbers of a window, the index of its matrix, and where in the matrix it begins."""
    if not value.numel():
        return [], (), (0, 0)
    around = tuple(around or [0] * value.dim())
    index = tuple(around[:-2])
    matrix = value[index] if index else value
    matrix = matrix.reshape((1, 1, *matrix.shape)[-2:])
    row, column = (_start(cell, size) for cell, size in zip((0, 0, *around)[-2:], matrix.shape, strict=True))
    return matrix[row : row + SIDE, column : column + SIDE].tolist(), index, (row, column)


def _start(cell: int, size: int) -> int:
    return 0 if cell < SIDE else min(cell - SIDE // 2, size - SIDE)


def written(empty: Plane, numbers: Table, decimals: int | None = None) -> Plane:
    """A plane with its cells filled in.

    Args:
        decimals: of every number; without it, as many as they need up to `DECIMALS`.
    """
    decimals = decimals_of(numbers) if decimals is None else decimals
    return Plane(
        name=empty.name,
        dtype=empty.dtype,
        shape=empty.shape,
        index=empty.index,
        row=empty.row,
        column=empty.column,
        cells=tuple(tuple(text_of(number, decimals) for number in row) for row in numbers),
        numbers=tuple(tuple(map(_colour, row)) for row in numbers),
    )


def decimals_of(*tables: Table) -> int:
    """So many decimals that no number loses any of its first `DECIMALS`; 0 where a number needs a power of ten."""
    most = 1
    for number in (number for table in tables for row in table for number in row):
        if not isinstance(number, float) or not math.isfinite(number) or number == 0:
            continue
        if not SMALLEST_PLAIN <= abs(number) < LARGEST_PLAIN:
            return 0
        most = max(most, len(f"{number:.{DECIMALS}f}".rstrip("0").partition(".")[2]))
    return most


def text_of(number: Number, decimals: int) -> str:
    """A number as a cell has it; without decimals, the shortest of four digits."""
    if isinstance(number, complex):
        return f"{number.real:.{DECIMALS}g}{number.imag:+.{DECIMALS}g}j"
    if not isinstance(number, float):
        return str(number)
    return f"{number:.{decimals}f}" if decimals else f"{number:.{DECIMALS}g}"


def exact_text_of(number: Number) -> str:
    """A number with all the digits that a float32 has."""
    if isinstance(number, complex):
        return f"{number.real:.{DIGITS}g}{number.imag:+.{DIGITS}g}j"
    return f"{number:.{DIGITS}g}" if isinstance(number, float) else str(number)


def _colour(number: Number) -> float | None:
    if isinstance(number, complex) or not cmath.isfinite(number):
        return None
    return float(number)
