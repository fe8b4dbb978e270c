from __future__ import annotations

import math
import re

import pytest

from grader.export.heat_map import (
    MOST_COLUMNS,
    MOST_ROWS,
    STEPS,
    Scale,
    heat_map,
    is_cut,
    scale_of_differences,
    scale_of_values,
    written_number,
)

HUGE = 1.7e308


def drawn(rows, **options):
    settings = {"scale": scale_of_values(rows), "title": "returned", "description": "two rows", "ident": "a"}
    return heat_map(rows, **settings | options)


def labels(svg, name):
    return re.findall(rf'<text class="{name}"[^>]*>([^<]*)<', svg)


def width_of(svg):
    return float(re.search(r' width="([\d.]+)"', svg)[1])


@pytest.mark.parametrize(("number", "step"), [(0.0, 0), (6.9, 6), (7.0, 6), (3.5, 3), (-5.0, 0), (HUGE, 6)])
def test_scale_has_a_step_for_every_number(number, step):
    assert Scale(0.0, 7.0).step(number) == step


@pytest.mark.parametrize("scale", [Scale(2.0, 2.0), scale_of_values([[]]), scale_of_differences([[math.nan]])])
def test_scale_without_a_span_has_its_middle(scale):
    assert scale.step(2.0) == STEPS // 2


def test_scale_of_differences_has_zero_in_its_middle():
    scale = scale_of_differences([[-1.0, 4.0, math.inf]])

    assert [scale.step(number) for number in (-4.0, -1e-9, 0.0, 1e-9, 4.0)] == [0, 3, 3, 3, 6]


def test_scale_bears_the_largest_numbers():
    assert scale_of_values([[-HUGE, 0.0, HUGE]]).step(0.0) == STEPS // 2
    assert Scale(-HUGE, HUGE).step(HUGE) == STEPS - 1


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (1 / 3, "0.3333"),
        (2.0, "2"),
        (-0.0, "0"),
        (1234567.0, "1234567"),
        (1e9, "1e+09"),
        (-1e-7, "-1e-07"),
        (math.nan, "nan"),
        (-math.inf, "-inf"),
    ],
)
def test_number_is_written_with_few_digits(number, text):
    assert written_number(number) == text


def test_small_matrix_has_its_numbers_and_indices():
    svg = drawn([[1.0, 2.5], [3.0, 1 / 3]])

    assert labels(svg, r"on-v\d") == ["1", "2.5", "3", "0.3333"]
    assert labels(svg, "index") == ["0", "1", "0", "1"]


def test_large_matrix_has_cells_alone():
    svg = drawn([[1.0] * 30] * 30)

    assert labels(svg, r"on-v\d") == []
    assert svg.count("h10v10h-10z") == 900
    assert labels(svg, "index") == ["0", "8", "16", "24"] * 2


def test_texts_stand_for_numbers():
    assert labels(drawn([[1.0, 0.0]], texts=[["True", "False"]]), r"on-v\d") == ["True", "False"]


def test_long_numbers_get_wider_cells():
    assert width_of(drawn([[123456.0]])) > width_of(drawn([[1.0]]))


@pytest.mark.parametrize("number", [math.nan, math.inf, -math.inf])
@pytest.mark.parametrize("columns", [2, 40])
def test_what_is_not_finite_is_hatched(number, columns):
    svg = drawn([[number] + [1.0] * (columns - 1)] * 20)

    assert svg.count('class="hatch"') == 1
    assert svg.count('class="odd"') == 1


def test_what_differs_is_framed_or_dotted():
    places = frozenset({(0, 0), (0, 1), (99, 99)})

    small, large = drawn([[1.0, 2.0]], differing=places), drawn([[1.0] * 40] * 20, differing=places)

    assert re.search(r'class="frame" d="(M[^M]*){2}"', small)
    assert re.search(r'class="halo" d="(M[^M]*h0){2}"/><path class="dot" d="(M[^M]*h0){2}"', large)


def test_picture_says_what_it_is_in_words():
    svg = drawn([[1.0]], title='<b> "x" \u202e', description="1 & 2", ident="figure-3")

    assert 'role="img" aria-labelledby="figure-3-title figure-3-desc"' in svg
    assert r'<title id="figure-3-title">&lt;b&gt; &#34;x&#34; \u202e</title>' in svg
    assert '<desc id="figure-3-desc">1 &amp; 2</desc>' in svg


def test_hostile_texts_stay_text():
    svg = drawn([[1.0]], texts=[["</svg>\u202e"]])

    assert r"&lt;/svg&gt;\u202e" in svg
    assert svg.count("</svg>") == 1


def test_size_is_bounded():
    rows = [[1.0] * 300] * 300

    svg = drawn(rows)

    assert is_cut(rows)
    assert not is_cut([[1.0] * MOST_COLUMNS] * MOST_ROWS)
    assert svg.count("h10v10h-10z") == MOST_ROWS * MOST_COLUMNS
    assert len(svg) < 100_000


@pytest.mark.parametrize("rows", [[], [[]], [[1.0], [1.0, 2.0]]])
def test_empty_and_ragged_rows_are_drawn(rows):
    assert drawn(rows).endswith("</svg>")
