"""What a terminal shows of a comparison: side by side where there is room, and never beyond the edge."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader.export.comparison_fields import FIELD_INDENT, LABEL_COLUMNS, comparison_fields
from grader.export.page import Page
from grader.model import Cell, Comparison, LayerRow, Plane


def a_plane(*rows, shape=None, **parts):
    cells = tuple(tuple(row.split()) for row in rows)
    return Plane(dtype="float32", shape=(len(cells), len(cells[0])) if shape is None else shape, cells=cells, **parts)


def laid_out(comparison, *, width=80, ascii_only=False, colour=False):
    page = Page(width=width, ascii_only=ascii_only)
    for label, value in comparison_fields(page, comparison):
        page.put(*value, lead=(label, ""), hang=LABEL_COLUMNS, indent=FIELD_INDENT)
    return page.render(colour=colour)


MATRICES = Comparison(
    actual=a_plane("0.1 0.2 0.3", "1.1 1.2 1.3"),
    expected=a_plane("0.1 9.2 0.3", "1.1 1.2 7.3"),
    total=6,
    differing=2,
    grid=(".#.", "..#"),
    first=(Cell(index=(0, 1), actual="0.2", expected="9.2"), Cell(index=(1, 2), actual="1.3", expected="7.3")),
    worst=Cell(index=(0, 1), actual="0.2", expected="9.2"),
)

LARGE = Comparison(
    actual=a_plane(*["0.0 0.0"] * 16, shape=(2, 60, 2), index=(1,), row=20),
    expected=a_plane(*["0.0 0.0"] * 12, *["0.0 5.0"] * 4, shape=(2, 60, 2), index=(1,), row=20),
    total=240,
    differing=8,
    grid=("..",) * 12 + (".#",) * 4,
    overview=("..",) * 6 + (".#",) * 2 + ("..",) * 4,
    block=(5, 1),
    first=(Cell(index=(1, 32, 1), actual="0.0", expected="5.0"),),
    worst=Cell(index=(1, 33, 1), actual="0.0", expected="6.0"),
)

MODELS = Comparison(
    layers=(
        LayerRow(actual="Sequential", expected="Sequential"),
        LayerRow(actual="Linear(2, 3)", expected="Linear(2, 4)", depth=1, differs=True),
        LayerRow(actual="", expected="ReLU()", depth=1, differs=True),
    )
)


def test_matrices_stand_side_by_side_with_a_sign_where_they_differ():
    assert laid_out(MATRICES).splitlines() == [
        "      returned    float32 (2, 3)    expected  float32 (2, 3)",
        "                  0.1  0.2* 0.3     0.1  9.2  0.3",
        "                  1.1  1.2  1.3*    1.1  1.2  7.3",
    ]


def test_more_numbers_than_a_glance_takes_in_come_with_the_first_and_the_worst():
    rows = "1 1 1 1", "1 1 1 1"
    vectors = replace(MATRICES, actual=a_plane(*rows), expected=a_plane(*rows), total=8, grid=("....", "..##"))

    assert "      differs     first and worst at [0, 1]: 0.2, not 9.2\n" in laid_out(vectors)
    assert "      differs     first at [0, 1]: 0.2, not 9.2\n" in laid_out(replace(vectors, worst=None))
    assert "      differs     at [0, 1]: 0.2, not 9.2\n" in laid_out(replace(vectors, differing=1))
    two = replace(vectors, worst=Cell(index=(1, 3), actual="nan", expected="1"))
    assert "      differs     first at [0, 1]: 0.2, not 9.2; worst at [1, 3]: nan, not 1\n" in laid_out(two)


def test_matrices_stand_under_each_other_on_a_narrow_page():
    assert laid_out(MATRICES, width=50).splitlines()[:6] == [
        "      returned    float32 (2, 3)",
        "                  0.1  0.2* 0.3",
        "                  1.1  1.2  1.3*",
        "      expected    float32 (2, 3)",
        "                  0.1  9.2  0.3",
        "                  1.1  1.2  7.3",
    ]


def test_vectors_stand_under_each_other():
    vectors = Comparison(
        actual=a_plane("1 20 3", shape=(3,)),
        expected=a_plane("1 20 4", shape=(3,)),
        total=3,
        differing=1,
        grid=("..#",),
    )

    assert laid_out(vectors).splitlines() == [
        "      returned     1  20   3*  float32 (3,)",
        "      expected     1  20   4   float32 (3,)",
    ]


def test_other_shapes_are_shown_without_signs():
    shapes = Comparison(actual=a_plane("1 2"), expected=a_plane("1", "2"))

    assert laid_out(shapes).splitlines() == [
        "      returned    float32 (1, 2)   expected  float32 (2, 1)",
        "                  1  2             1",
        "                                   2",
    ]


def test_large_tensors_show_the_rows_around_the_first_difference_and_a_map():
    assert laid_out(LARGE).splitlines() == [
        "      returned    float32 (2, 60, 2)   expected  float32 (2, 60, 2)",
        "                  0.0  0.0             0.0  0.0",
        "                  0.0  0.0             0.0  0.0",
        "                  0.0  0.0*            0.0  5.0",
        "                  0.0  0.0*            0.0  5.0",
        "                  0.0  0.0*            0.0  5.0",
        "                  0.0  0.0*            0.0  5.0",
        "      first       at [1, 32, 1]: 0.0, not 5.0",
        "      worst       at [1, 33, 1]: 0.0, not 6.0",
        "      shown       the matrix at [1], rows 30 to 35 of 60",
        "      where       ··",
        *["                  ··"] * 5,
        *["                  ·█"] * 2,
        *["                  ··"] * 4,
        "                  each sign stands for 5 x 1 values",
    ]


def test_models_stand_side_by_side_with_a_sign_where_they_differ():
    assert laid_out(MODELS).splitlines() == [
        "      returned                       expected",
        "                    Sequential       Sequential",
        "                  >   Linear(2, 3)     Linear(2, 4)",
        "                  >   -                ReLU()",
    ]


def test_models_stand_under_each_other_on_a_narrow_page():
    assert laid_out(MODELS, width=48).splitlines() == [
        "      returned      Sequential",
        "                  >   Linear(2, 3)",
        "                  >   -",
        "      expected      Sequential",
        "                  >   Linear(2, 4)",
        "                  >   ReLU()",
    ]


@pytest.mark.parametrize(
    "comparison",
    [
        Comparison(),
        Comparison(expected=a_plane("1 2")),
        Comparison(actual=a_plane("1", shape=()), expected=a_plane("2", shape=())),
        Comparison(actual=a_plane("1"), expected=Plane(dtype="float32", shape=(0, 3))),
    ],
)
def test_what_words_say_is_not_laid_out(comparison):
    assert laid_out(comparison) == ""


def test_colours_add_nothing_but_colour():
    for comparison in (MATRICES, LARGE, MODELS):
        coloured = laid_out(comparison, colour=True)
        assert "\x1b[1;31m" in coloured
        assert "\x1b[1;32m" in coloured


def test_ascii_page_draws_its_map_with_ascii():
    assert "where       ..\n" in laid_out(LARGE, ascii_only=True)
    assert all(laid_out(comparison, ascii_only=True).isascii() for comparison in (MATRICES, LARGE, MODELS))


@given(st.integers(40, 100), st.integers(1, 16), st.integers(1, 16), st.integers(1, 16), st.data())
def test_no_line_is_wider_than_the_page(width, digits, rows, columns, data):
    number = "8" * digits
    row, column = data.draw(st.integers(0, rows - 1)), data.draw(st.integers(0, columns - 1))
    grid = tuple("".join(".#"[(row, column) == (r, c)] for c in range(columns)) for r in range(rows))
    plane = a_plane(*[" ".join([number] * columns)] * rows)
    comparison = Comparison(
        actual=plane,
        expected=plane,
        total=9,
        differing=1,
        grid=grid,
        first=(Cell(index=(row, column), actual=number, expected=number),),
    )

    text = laid_out(comparison, width=width)

    assert max(map(len, text.splitlines())) <= width
    assert f"{number}*" in text
