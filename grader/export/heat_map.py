"""A matrix as a picture: numbers in, SVG out.

Invariants: pure, and the same numbers give the same text; every colour comes from a class that the page's style gives
for light and for dark, so that nothing here needs a style of its own; colour is never the only sign: numbers stand in
the cells where there is room, what is not finite is hatched, what differs is framed or dotted, and a title and a
description say it in words; sizes are bounded whatever comes in.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from markupsafe import Markup, escape

from grader.sanitising import sanitise

#: Rows and columns that are drawn; the rest is left to the description.
MOST_ROWS, MOST_COLUMNS = 40, 64
#: Steps of the scale of values; that of differences has as many, half of them below zero. Odd, so that 0 has its own.
STEPS = 7

#: Pixels. A digit of the 12 px monospaced font is 7.3 wide; the margin has the indices.
_DIGIT, _PADDING, _TALL, _SMALL, _MARGIN, _GAP = 7.3, 12, 26, 11, 24, 1
#: Numbers are written into cells as long as the picture stays this wide, and has so many cells.
_WIDEST_WRITTEN, _MOST_WRITTEN = 900, 400
_LONGEST_NUMBER = 12
#: Where cells are small, every so many have their index.
_INDEX_STEP = 8

Rows = Sequence[Sequence[float]]
#: Row and column.
Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Scale:
    """Which step of colour a number has.

    Attributes:
        low: the number at the lowest step.
        high: the one at the highest.
        name: `v` for values, from little to much; `d` for differences, from below zero to above.
    """

    low: float
    high: float
    name: str = "v"

    def step(self, number: float) -> int:
        """0 to `STEPS` - 1; a number outside has the nearest, and where all are alike the middle."""
        # Halves, because the distance between two finite numbers can be infinite.
        low, high, number = self.low / 2, self.high / 2, number / 2
        if not low < high:
            return STEPS // 2
        share = (min(max(number, low), high) - low) / (high - low)
        return min(int(share * STEPS), STEPS - 1)


def scale_of_values(*matrices: Rows) -> Scale:
    """One scale for matrices that are to be compared by eye."""
    numbers = [number for rows in matrices for row in rows for number in row if math.isfinite(number)]
    return Scale(min(numbers, default=0.0), max(numbers, default=0.0))


def scale_of_differences(rows: Rows) -> Scale:
    """A scale with zero in its middle."""
    most = max((abs(number) for row in rows for number in row if math.isfinite(number)), default=0.0)
    return Scale(-most, most, "d")


def heat_map(
    rows: Rows,
    *,
    scale: Scale,
    title: str,
    description: str,
    ident: str,
    differing: frozenset[Place] = frozenset(),
    texts: Sequence[Sequence[str]] = (),
    start: Place = (0, 0),
) -> Markup:
    """Draw a matrix.

    Args:
        rows: of one length; beyond `MOST_ROWS` and `MOST_COLUMNS` they are cut.
        scale: what the colours mean.
        title: what the picture is, in a word or two.
        description: what is to be seen, for who does not see it.
        ident: begins the ids of the title and the description; unique on its page.
        differing: the places to mark.
        texts: how each number is written; by itself if not given.
        start: the index of the first row and of the first column.

    Returns:
        One `<svg>` element.
    """
    rows = [list(row[:MOST_COLUMNS]) for row in rows[:MOST_ROWS]]
    columns = max(map(len, rows), default=0)
    written = [
        [_text(texts, row, column, number) for column, number in enumerate(numbers)] for row, numbers in enumerate(rows)
    ]
    width, height = _cell_size(written, columns)
    is_written = height == _TALL
    grid = _Grid(width, height)
    parts = [
        *_steps(grid, rows, scale),
        *_marks(grid, rows, differing, is_written=is_written),
        *_indices(grid, len(rows), columns, start, is_written=is_written),
    ]
    if is_written:
        parts += _numbers(grid, rows, written, scale)

    return Markup(
        '<svg class="map" role="img" aria-labelledby="{ident}-title {ident}-desc" width="{width}" height="{height}"'
        ' viewBox="0 0 {width} {height}"><title id="{ident}-title">{title}</title>'
        '<desc id="{ident}-desc">{description}</desc>{parts}</svg>'
    ).format(
        ident=ident,
        width=_px(grid.x(columns)),
        height=_px(grid.y(len(rows))),
        title=sanitise(title),
        description=sanitise(description, 600),
        parts=Markup("").join(parts),
    )


def is_cut(rows: Rows) -> bool:
    """Whether a picture of these rows lacks some of them, or of their numbers."""
    return len(rows) > MOST_ROWS or any(len(row) > MOST_COLUMNS for row in rows)


def written_number(number: float) -> str:
    """Few digits: `0.3333`, `1200000`, `-inf`, `nan`."""
    if not math.isfinite(number):
        return str(number)
    text = f"{number:.4g}"
    if "e" in text and 1e3 <= abs(number) < 1e7:
        text = f"{number:.0f}"
    return "0" if text == "-0" else text


@dataclass(frozen=True, slots=True)
class _Grid:
    """Where cells are."""

    width: float
    height: float

    def x(self, column: int) -> float:
        return _MARGIN + column * self.width

    def y(self, row: int) -> float:
        return _MARGIN + row * self.height

    def box(self, place: Place, inset: float = 0.0) -> str:
        """A cell as a piece of a path, without the gap to its neighbours."""
        row, column = place
        x, y = self.x(column) + inset, self.y(row) + inset
        width, height = (side - _GAP - 2 * inset for side in (self.width, self.height))
        return f"M{_px(x)} {_px(y)}h{_px(width)}v{_px(height)}h-{_px(width)}z"

    def stroke(self, place: Place) -> str:
        """A line from corner to corner of a cell."""
        row, column = place
        x, y, width, height = self.x(column), self.y(row), self.width - _GAP, self.height - _GAP
        return f"M{_px(x)} {_px(y + height)}l{_px(width)} -{_px(height)}"

    def dot(self, place: Place) -> str:
        """The middle of a cell; a line without a length, which a round pen makes a dot."""
        row, column = place
        x, y = self.x(column) + (self.width - _GAP) / 2, self.y(row) + (self.height - _GAP) / 2
        return f"M{_px(x)} {_px(y)}h0"

    def hatching(self, place: Place) -> str:
        """Parallel lines in the upper left and the lower right corner: a number between them stays readable."""
        row, column = place
        x, y, width, height = self.x(column), self.y(row), self.width - _GAP, self.height - _GAP
        near = [f"M{_px(x)} {_px(y + side)}l{_px(side)} -{_px(side)}" for side in (3, 6, 9)]
        far = [f"M{_px(x + width - side)} {_px(y + height)}l{_px(side)} -{_px(side)}" for side in (3, 6, 9)]
        return "".join(near + far)


def _cell_size(written: Sequence[Sequence[str]], columns: int) -> tuple[float, float]:
    """Width and height: room for the longest number, or small squares."""
    longest = max((len(text) for texts in written for text in texts), default=1)
    width = math.ceil(max(longest * _DIGIT + _PADDING, _TALL + 8))
    cells = sum(map(len, written))
    if longest <= _LONGEST_NUMBER and width * columns <= _WIDEST_WRITTEN and cells <= _MOST_WRITTEN:
        return width, _TALL
    return _SMALL, _SMALL


def _steps(grid: _Grid, rows: Rows, scale: Scale) -> Iterable[Markup]:
    """One path for each colour: a thousand cells cost little then."""
    boxes: dict[str, list[str]] = {}
    for place, number in _cells(rows):
        boxes.setdefault(_colour(number, scale), []).append(grid.box(place))
    for colour in sorted(boxes):
        yield _path(colour, boxes[colour])


def _marks(grid: _Grid, rows: Rows, differing: frozenset[Place], *, is_written: bool) -> Iterable[Markup]:
    """Hatching for what is not finite, a frame or a dot for what differs."""
    strange = [place for place, number in _cells(rows) if not math.isfinite(number)]
    marked = [place for place, _ in _cells(rows) if place in differing]
    if strange:
        yield _path("hatch", [grid.hatching(place) if is_written else grid.stroke(place) for place in strange])
    if marked and is_written:
        yield _path("frame", [grid.box(place, 1.0) for place in marked])
    elif marked:
        # On its halo a dot is seen on every colour.
        dots = [grid.dot(place) for place in marked]
        yield _path("halo", dots)
        yield _path("dot", dots)


def _indices(grid: _Grid, rows: int, columns: int, start: Place, *, is_written: bool) -> Iterable[Markup]:
    step = 1 if is_written else _INDEX_STEP
    for column in range(0, columns, step):
        middle = grid.x(column) + (grid.width - _GAP) / 2
        yield _label("index", middle, _MARGIN - 7, str(start[1] + column))
    for row in range(0, rows, step):
        yield _label("index", _MARGIN / 2, grid.y(row) + (grid.height - _GAP) / 2 + 4, str(start[0] + row))


def _numbers(grid: _Grid, rows: Rows, written: Sequence[Sequence[str]], scale: Scale) -> Iterable[Markup]:
    for (row, column), number in _cells(rows):
        middle = grid.x(column) + (grid.width - _GAP) / 2
        lines = grid.y(row) + (grid.height - _GAP) / 2 + 4
        yield _label(f"on-{_colour(number, scale)}", middle, lines, written[row][column])


def _cells(rows: Rows) -> Iterable[tuple[Place, float]]:
    return (((row, column), number) for row, numbers in enumerate(rows) for column, number in enumerate(numbers))


def _colour(number: float, scale: Scale) -> str:
    return f"{scale.name}{scale.step(number)}" if math.isfinite(number) else "odd"


def _text(texts: Sequence[Sequence[str]], row: int, column: int, number: float) -> str:
    return sanitise(texts[row][column]) if texts else written_number(number)


def _path(name: str, pieces: Iterable[str]) -> Markup:
    return Markup('<path class="{}" d="{}"/>').format(name, "".join(pieces))


def _label(name: str, x: float, y: float, text: str) -> Markup:
    return Markup('<text class="{}" x="{}" y="{}">{}</text>').format(name, _px(x), _px(y), escape(text))


def _px(length: float) -> str:
    """Pixels to one decimal at the most: `12`, `12.5`."""
    return f"{length:.1f}".removesuffix(".0")
