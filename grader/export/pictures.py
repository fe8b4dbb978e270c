"""What there is to look at in a comparison: its tensors as pictures and, for who does not see them, as tables.

Invariants: pure; a picture and its table say the same; what came back and what was required share one scale.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from grader.export.heat_map import Place, Rows, Scale, heat_map, scale_of_differences, scale_of_values, written_number
from grader.model import Comparison, Plane

NAMES = ("returned", "expected", "difference")

#: Pixels that fit a small phone; what is wider scrolls, and has to be reached by keyboard then.
_NARROW = 240


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """One tensor, or the difference of two.

    Attributes:
        name: of the argument, or one of `NAMES`.
        what: dtype and shape, and which part is shown where that is not all; may be empty.
        svg: the picture; empty for a tensor without numbers.
        span: what the colours go from and to, where no numbers stand in the cells.
        is_wide: whether it may be wider than a phone.
        columns: indices of the columns that are shown.
        rows: of the table: the index of the row, and each number with whether it differs.
    """

    name: str
    what: str
    svg: Markup
    span: str
    is_wide: bool
    columns: range
    rows: tuple[tuple[int, tuple[tuple[str, bool], ...]], ...]


def pictures(comparison: Comparison, ident: str) -> tuple[Picture, ...]:
    """Inputs, what came back, what was required, and the difference, as far as they are there.

    Args:
        comparison: of a visible example.
        ident: begins ids; unique on its page.
    """
    return tuple(_pictures(comparison, ident))


def _pictures(comparison: Comparison, ident: str) -> Iterator[Picture]:
    differing = _places(comparison.grid)
    sides = (("returned", comparison.actual), ("expected", comparison.expected))
    common = scale_of_values(*(_numbers(plane) for _, plane in sides if plane))

    for number, plane in enumerate(comparison.inputs):
        yield _picture(plane, plane.name, f"{ident}-input-{number}", scale_of_values(_numbers(plane)))
    for name, side in sides:
        if side:
            yield _picture(side, name, f"{ident}-{name}", common, differing)
    if comparison.grid and comparison.actual and comparison.expected:
        off = _difference(comparison.actual, comparison.expected, differing)
        yield _picture(off, "difference", f"{ident}-difference", scale_of_differences(_numbers(off)), differing)


def _picture(plane: Plane, name: str, ident: str, scale: Scale, differing: frozenset[Place] = frozenset()) -> Picture:
    svg = Markup()
    what = _what(plane)
    if any(plane.cells):
        svg = heat_map(
            _numbers(plane),
            texts=plane.cells,
            scale=scale,
            title=f"{name}: {what}" if what else name,
            description=_description(plane, differing),
            ident=ident,
            differing=differing,
            start=(plane.row, plane.column),
        )
    return Picture(
        name=name,
        what=what,
        svg=svg,
        span="" if _has_numbers(svg) else f"colours from {written_number(scale.low)} to {written_number(scale.high)}",
        is_wide=_width(svg) > _NARROW,
        columns=range(plane.column, plane.column + max(map(len, plane.cells), default=0)),
        rows=tuple(
            (plane.row + row, tuple((text, (row, column) in differing) for column, text in enumerate(texts)))
            for row, texts in enumerate(plane.cells)
        ),
    )


def _difference(actual: Plane, expected: Plane, differing: frozenset[Place]) -> Plane:
    """What came back less what was required; 0 where that counts as equal."""
    pairs = [list(zip(*rows, strict=False)) for rows in zip(actual.numbers, expected.numbers, strict=False)]
    numbers = tuple(
        tuple(
            (None if a is None or b is None else a - b) if (row, column) in differing else 0.0
            for column, (a, b) in enumerate(cells)
        )
        for row, cells in enumerate(pairs)
    )
    cells = tuple(tuple("≠" if number is None else written_number(number) for number in row) for row in numbers)
    return Plane(dtype="", shape=(), row=actual.row, column=actual.column, cells=cells, numbers=numbers)


def _what(plane: Plane) -> str:
    """`float32 (2, 3)`; with the part that is shown of a larger tensor."""
    if not plane.dtype:
        return ""
    what = f"{plane.dtype} {plane.shape}"
    if plane.index:
        what += f", the matrix at [{', '.join(map(str, plane.index))}]"
    if plane.is_whole or not plane.cells:
        return what
    rows, columns = _span(plane.row, len(plane.cells)), _span(plane.column, len(plane.cells[0]))
    return f"{what}, rows {rows} and columns {columns}"


def _span(start: int, count: int) -> str:
    return f"{start} to {start + count - 1}"


def _description(plane: Plane, differing: frozenset[Place]) -> str:
    """The smallest and the largest number, and how many cells are marked."""
    numbers = [number for row in _numbers(plane) for number in row if math.isfinite(number)]
    rows, columns = len(plane.cells), max(map(len, plane.cells), default=0)
    sentence = f"{rows} {'row' if rows == 1 else 'rows'}, {columns} {'column' if columns == 1 else 'columns'}"
    if numbers:
        sentence += f", from {written_number(min(numbers))} to {written_number(max(numbers))}"
    if differing:
        sentence += f"; {len(differing)} marked because they differ"
    return f"{sentence}. The numbers are in the table below."


def _places(grid: tuple[str, ...]) -> frozenset[Place]:
    return frozenset(
        (row, column) for row, signs in enumerate(grid) for column, sign in enumerate(signs) if sign == "#"
    )


def _numbers(plane: Plane) -> Rows:
    """Numbers to draw; nan for what has no colour."""
    return [[math.nan if number is None else number for number in row] for row in plane.numbers]


def _has_numbers(svg: Markup) -> bool:
    return ' class="on-' in svg


def _width(svg: Markup) -> float:
    _, _, rest = svg.partition(' width="')
    return float(rest.partition('"')[0] or 0)
