"""A comparison as labelled lines: two tensors side by side, the cells that differ, and a grid of where they are.

Invariants: no line is wider than the page; what colour says, a sign says too: `*` behind a number that differs, `>`
before a layer; a large tensor takes no more lines than a small one but for its grid.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from grader.export.page import Page, Span
from grader.model import Cell, Comparison, LayerRow, Plane

#: Columns before a label and, from there, before its value.
FIELD_INDENT = 6
LABEL_COLUMNS = 12

#: Label and value; an empty label continues the line above.
Field = tuple[str, tuple[Span, ...]]

#: Rows of numbers that are shown of each tensor, and rows before the first that differs where not all are.
_ROWS, _ROWS_BEFORE = 6, 2

#: So few numbers are taken in at a glance; of more, the first that differs and the worst are named.
_TAKEN_IN = 6

#: Between two tensors.
_GAP = 3

_EXPECTED = "expected  "

_WRONG, _RIGHT = "bold red", "bold green"


@dataclass(frozen=True, slots=True, kw_only=True)
class _View:
    """The part of two planes that is shown: a run of rows and one of columns, counted in the planes."""

    rows: range
    columns: range
    width: int


def comparison_fields(page: Page, comparison: Comparison) -> Iterator[Field]:
    """Two tensors or two lists of layers; nothing where one line for each side says it all."""
    if comparison.layers:
        yield from _layer_fields(page, comparison.layers)
        return
    actual, expected = comparison.actual, comparison.expected
    if actual is None or expected is None or not actual.shape or not expected.shape or not expected.cells:
        return
    room = page.width - FIELD_INDENT - LABEL_COLUMNS
    width = max((len(cell) for plane in (actual, expected) for row in plane.cells for cell in row), default=1)
    wide = max(len(plane.cells[0]) if plane.cells else 0 for plane in (actual, expected))
    half = (room - _GAP) // 2
    is_a_row = len(actual.cells) <= 1 and len(expected.cells) == 1
    beside = not is_a_row and max(wide * (width + 2), *map(len, _headings(comparison))) <= half
    view = _view(comparison, (room if not beside else half) // (width + 2), width)

    yield from (_beside if beside else _one_by_one)(comparison, view, room)
    if not (comparison.total <= _TAKEN_IN and actual.is_whole):
        yield from _told_cells(page, comparison, room)
    yield from _map_fields(page, comparison, view, room)


def _view(comparison: Comparison, most_columns: int, width: int) -> _View:
    """As much as there is room for, around the first cell that differs."""
    actual, expected, grid = comparison.actual, comparison.expected, comparison.grid
    assert actual is not None
    assert expected is not None
    row = next((number for number, marks in enumerate(grid) if "#" in marks), 0)
    column = grid[row].index("#") if grid else 0
    rows = max(len(actual.cells), len(expected.cells))
    columns = max(len(plane.cells[0]) if plane.cells else 0 for plane in (actual, expected))
    return _View(
        rows=_run(rows, _ROWS, row, _ROWS_BEFORE), columns=_run(columns, max(most_columns, 1), column, 1), width=width
    )


def _run(size: int, most: int, wanted: int, before: int) -> range:
    start = 0 if wanted < most else min(wanted - min(before, most - 1), size - most)
    return range(start, min(start + most, size))


def _headings(comparison: Comparison) -> tuple[str, str]:
    assert comparison.actual is not None
    assert comparison.expected is not None
    return _heading(comparison.actual), _EXPECTED + _heading(comparison.expected)


def _heading(plane: Plane) -> str:
    if plane.dtype in ("list", "tuple"):
        return f"{plane.dtype} of {plane.shape[0]}"
    return f"{plane.dtype} {plane.shape}"


def _beside(comparison: Comparison, view: _View, room: int) -> Iterator[Field]:
    actual, expected = comparison.actual, comparison.expected
    assert actual is not None
    assert expected is not None
    wrong, right = _heading_styles(actual, expected)
    columns = max(len(_heading(actual)), len(view.columns) * (view.width + 2)) + _GAP
    yield (
        "returned",
        (
            (f"{_heading(actual):<{columns}}", wrong),
            (_EXPECTED, "dim"),
            (_heading(expected), right),
        ),
    )
    for row in view.rows:
        mine = _row(actual, comparison.grid, view, row, _WRONG, "*")
        yield (
            "",
            (
                *mine,
                (" " * (columns - sum(len(text) for text, _ in mine)), ""),
                *_row(expected, comparison.grid, view, row, _RIGHT, " "),
            ),
        )


def _one_by_one(comparison: Comparison, view: _View, room: int) -> Iterator[Field]:
    actual, expected = comparison.actual, comparison.expected
    assert actual is not None
    assert expected is not None
    sides = (("returned", actual, _WRONG, "*"), ("expected", expected, _RIGHT, " "))
    for (label, plane, style, sign), heading_style in zip(sides, _heading_styles(actual, expected), strict=True):
        rows = [_row(plane, comparison.grid, view, row, style, sign) for row in view.rows if row < len(plane.cells)]
        heading = _heading(plane)
        if len(rows) == 1 and sum(len(text) for text, _ in rows[0]) + 1 + len(heading) <= room:
            yield label, (*rows[0], (f" {heading}", heading_style))
            continue
        yield label, ((heading, heading_style),)
        for row in rows:
            yield "", row


def _heading_styles(actual: Plane, expected: Plane) -> tuple[str, str]:
    same = (actual.dtype, actual.shape) == (expected.dtype, expected.shape)
    return ("", "") if same else (_WRONG, _RIGHT)


def _row(plane: Plane, grid: tuple[str, ...], view: _View, number: int, style: str, sign: str) -> tuple[Span, ...]:
    """One row of numbers, each as wide as the widest, with a sign behind it where it differs."""
    cells = plane.cells[number] if number < len(plane.cells) else ()
    spans: list[Span] = []
    for column in view.columns:
        if column < len(cells):
            differs = bool(grid) and grid[number][column] == "#"
            spans.append((f"{cells[column]:>{view.width}}{sign if differs else ' '} ", style if differs else ""))
    return tuple(spans)


def _told_cells(page: Page, comparison: Comparison, room: int) -> Iterator[Field]:
    """The first cell that differs and the worst, on one line where they fit."""
    if not comparison.first:
        return
    first, worst = comparison.first[0], comparison.worst
    if worst is None or worst.index == first.index:
        which = "" if comparison.differing == 1 else "first " if worst is None else "first and worst "
        yield "differs", ((f"{which}{_told(first)}", ""),)
        return
    line = f"first {_told(first)}; worst {_told(worst)}"
    if page.fits(line, room):
        yield "differs", ((line, ""),)
    else:
        yield "first", ((_told(first), ""),)
        yield "worst", ((_told(worst), ""),)


def _told(cell: Cell) -> str:
    return f"at [{', '.join(map(str, cell.index))}]: {cell.actual}, not {cell.expected}"


def _map_fields(page: Page, comparison: Comparison, view: _View, room: int) -> Iterator[Field]:
    """Which part of the whole is shown, and where in it the differences lie; nothing where all of it is shown."""
    planes = [plane for plane in (comparison.actual, comparison.expected) if plane is not None]
    rows, columns = (max(plane.size[axis] for plane in planes) for axis in (0, 1))
    is_all = (len(view.rows), len(view.columns)) == (rows, columns)
    index = planes[0].index if comparison.grid else ()
    if is_all and not index:
        return
    parts = [f"the matrix at [{', '.join(map(str, index))}]"] if index else []
    first_row, first_column = planes[0].row + view.rows.start, planes[0].column + view.columns.start
    if len(view.rows) < rows:
        parts.append(f"rows {first_row} to {first_row + len(view.rows) - 1} of {rows}")
    if len(view.columns) < columns:
        what = "columns" if len(planes[0].shape) > 1 else "items"
        parts.append(f"{what} {first_column} to {first_column + len(view.columns) - 1} of {columns}")
    yield "shown", ((", ".join(parts), ""),)
    if is_all or not comparison.grid:
        return
    signs = comparison.overview or comparison.grid
    if len(signs[0]) > room:
        return
    wrong, right = "#." if page.ascii_only else "█·"
    for number, line in enumerate(signs):
        spans = tuple((wrong if sign == "#" else right, "red" if sign == "#" else "dim") for sign in line)
        yield "" if number else "where", spans
    if comparison.block != (1, 1):
        height, width = comparison.block
        yield "", ((f"each sign stands for {height} x {width} values", "dim"),)


def _layer_fields(page: Page, rows: tuple[LayerRow, ...]) -> Iterator[Field]:
    """Two lists of layers, with `>` before the lines that differ; under each other where the page is narrow."""
    mine, theirs = (
        [f"{'> ' if row.differs else '  '}{'  ' * row.depth}{text or '-'}" for row, text in texts]
        for texts in ([(row, row.actual) for row in rows], [(row, row.expected) for row in rows])
    )
    columns = max(map(len, mine)) + _GAP
    if columns + max(map(len, theirs)) <= page.width - FIELD_INDENT - LABEL_COLUMNS:
        yield "returned", ((" " * columns, ""), ("expected", "dim"))
        for row, left, right in zip(rows, mine, theirs, strict=True):
            yield (
                "",
                ((f"{left:<{columns}}", _WRONG if row.differs else ""), (right[2:], _RIGHT if row.differs else "")),
            )
        return
    for label, texts, style in (("returned", mine, _WRONG), ("expected", theirs, _RIGHT)):
        for number, (row, text) in enumerate(zip(rows, texts, strict=True)):
            yield "" if number else label, ((text, style if row.differs else ""),)
