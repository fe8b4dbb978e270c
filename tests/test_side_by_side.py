"""What there is to look at in a difference; in a hidden check, layers alone."""

import msgspec
import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn

from grader.comparing import difference
from grader.model import Cell, Comparison
from grader.sandbox.nodes import ARRAY_DTYPES, TENSOR_DTYPES
from grader.sandbox.wire import plain
from grader.side_by_side import side_by_side

NUMBERS = torch.tensor([[1.0, 2.0], [3.0, 4.0]])


def compared(actual, expected, *, values=True, inputs=(), atol=1e-6):
    found = difference(plain(actual), plain(expected), atol=atol)
    assert found is not None
    return side_by_side(found, dict(inputs), values=values)


def test_side_by_side_marks_each_cell_that_differs():
    found = compared(NUMBERS, torch.tensor([[1.0, 2.5], [3.0, 9.0]]))

    assert found.grid == (".#", ".#")
    assert (found.differing, found.total, found.overview) == (2, 4, ())
    assert found.first == (Cell(index=(0, 1), actual="2.0", expected="2.5"), found.worst)
    assert found.worst == Cell(index=(1, 1), actual="4.0", expected="9.0")


def test_side_by_side_goes_by_the_tolerance_of_the_check():
    found = compared(NUMBERS, NUMBERS + torch.tensor([0.01, 0.5]), atol=0.1)

    assert found.grid == (".#", ".#")


def test_side_by_side_writes_more_digits_where_two_numbers_look_alike():
    found = compared(torch.tensor([0.5, 0.25]), torch.tensor([0.50002, 0.25]))

    assert found.expected.cells == (("0.500020027", "0.25"),)
    assert found.worst.actual != found.worst.expected


def test_side_by_side_takes_a_number_that_is_none_for_the_worst():
    found = compared(torch.tensor([9.0, torch.nan, 3.0]), torch.tensor([1.0, 2.0, 3.0]))

    assert (found.grid, found.worst.index) == (("##.",), (1,))


def test_side_by_side_shows_the_matrix_with_the_first_difference():
    expected = torch.zeros(2, 3, 40, 40)
    actual = expected.clone()
    actual[1, 2, 30:, 35:] = 1

    found = compared(actual, expected)

    assert (found.actual.index, found.actual.row, found.actual.column) == ((1, 2), 22, 24)
    assert found.block == (4, 2)
    assert found.overview[0] == "." * 20
    assert found.overview[-1] == "." * 17 + "###"
    assert found.differing == 50
    assert [cell.index for cell in found.first] == [(1, 2, 30, 35), (1, 2, 30, 36), (1, 2, 30, 37)]


@pytest.mark.parametrize(
    ("actual", "expected"),
    [
        (NUMBERS, torch.zeros(2)),
        (NUMBERS, torch.zeros(2, 2, dtype=torch.float64)),
        (torch.zeros(2, 0), torch.zeros(2, 3)),
        ([1, 2], [1, 2, 3]),
    ],
)
def test_side_by_side_compares_no_cells_of_other_shapes_and_dtypes(actual, expected):
    found = compared(actual, expected)

    assert found.actual is not None
    assert found.expected is not None
    assert (found.total, found.grid, found.first, found.worst) == (0, (), (), None)


def test_side_by_side_looks_at_numbers_of_a_list_together():
    found = compared({"losses": [1.0, 2, 4.0]}, {"losses": [1.0, 2.0, 3.0]})

    assert (found.place, found.actual.cells, found.grid) == ("'losses'", (("1.0", "2.0", "4.0"),), ("..#",))


def test_side_by_side_names_the_part_that_differs():
    assert compared((1, NUMBERS), (1, -NUMBERS)).place == "second item"
    first, second = nn.Linear(2, 1), nn.Linear(2, 1)
    found = compared(nn.Sequential(first), nn.Sequential(second))
    assert (found.place, found.layers) == ("layer 1: weight", ())


def test_side_by_side_shows_the_tensors_that_went_in():
    inputs = {"x": NUMBERS, "lr": 0.1, "items": [1, 2], "array": np.ones(2)}

    found = compared(NUMBERS, -NUMBERS, inputs=inputs)

    assert [plane.name for plane in found.inputs] == ["x", "array"]


def test_side_by_side_has_the_required_tensor_beside_what_is_none():
    found = compared("text", NUMBERS, inputs={"x": NUMBERS})

    assert (found.actual, found.expected.shape) == (None, (2, 2))
    assert compared("text", NUMBERS) is None
    assert compared("text", "other", inputs={"x": NUMBERS}) is None


VALUES = [NUMBERS, [1.0, 2.0], np.ones(3), (1, NUMBERS), {"a": NUMBERS}, 0.5, "text", None, nn.Linear(2, 1)]


@pytest.mark.parametrize("actual", VALUES, ids=repr)
@pytest.mark.parametrize("expected", [value for value in VALUES if value is not None], ids=repr)
def test_side_by_side_has_nothing_of_a_hidden_check_but_layers(actual, expected):
    if difference(plain(actual), plain(expected)) is not None:
        assert compared(actual, expected, values=False, inputs={"x": NUMBERS}) is None


@pytest.mark.parametrize("dtype", [*TENSOR_DTYPES, *ARRAY_DTYPES], ids=str)
def test_side_by_side_knows_every_dtype_that_travels(dtype):
    def cast(numbers):
        return torch.tensor(numbers).to(dtype) if isinstance(dtype, torch.dtype) else np.array(numbers, dtype=dtype)

    found = compared(cast([[0] * 40, [0] * 40]), cast([[0] * 40, [0] * 39 + [1]]), inputs={"x": cast([1])})

    assert (found.differing, found.grid[1][-1]) == (1, "#")
    assert found.overview == ("." * 20, "." * 19 + "#")


def test_side_by_side_aligns_the_layers_of_two_models():
    actual = nn.Sequential(nn.Linear(2, 3), nn.Sequential(nn.Linear(3, 1)))
    expected = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Sequential(nn.Linear(3, 4)))

    for values in (True, False):
        rows = compared(actual, expected, values=values).layers
        assert [(row.depth, row.actual, row.expected, row.differs) for row in rows] == [
            (0, "Sequential", "Sequential", False),
            (1, "Linear(2, 3)", "Linear(2, 3)", False),
            (1, "", "ReLU()", True),
            (1, "Sequential", "Sequential", False),
            (2, "Linear(3, 1)", "Linear(3, 4)", True),
        ]


def test_side_by_side_shows_settings_of_layers_in_examples_alone():
    actual, expected = nn.Sequential(nn.Dropout(0.1)), nn.Sequential(nn.Dropout(0.5))

    assert compared(actual, expected).layers[1].actual == "Dropout(p=0.1)"
    assert compared(actual, expected, values=False) is None


def test_side_by_side_shows_the_layers_around_the_first_that_differs():
    layers = [nn.Linear(1, 1) for _ in range(100)]

    rows = compared(nn.Sequential(*layers[:80], nn.ReLU()), nn.Sequential(*layers)).layers

    assert len(rows) <= 26
    assert rows[0].actual == "…"
    assert any(row.differs for row in rows)


def test_side_by_side_repeats_no_name_that_a_learner_made_up():
    secret = type("Secret0_25", (nn.Sequential,), {})(nn.Linear(1, 1))

    assert "Secret" not in str(compared(secret, nn.Sequential(nn.ReLU()), values=False))


TENSORS = st.builds(
    lambda shape, dtype, seed: torch.randint(0, 3, shape, generator=torch.Generator().manual_seed(seed)).to(dtype),
    st.lists(st.integers(0, 18), max_size=4),
    st.sampled_from([torch.bool, torch.uint8, torch.int64, torch.float16, torch.float32, torch.complex64]),
    st.integers(0, 5),
)


@settings(max_examples=80, deadline=None)
@given(TENSORS, st.data())
def test_side_by_side_counts_and_marks_alike(expected, data):
    actual = torch.where(torch.rand(expected.shape) < data.draw(st.sampled_from([0.05, 0.9])), expected + 1, expected)
    actual = actual.to(expected.dtype)
    if difference(actual, expected) is None:
        return

    found = compared(actual, expected)

    wrong = actual != expected
    assert (found.differing, found.total) == (int(wrong.sum()), wrong.numel())
    assert all(wrong[cell.index] for cell in (*found.first, *filter(None, [found.worst])))
    assert found.first[0].index == tuple(wrong.nonzero()[0].tolist())
    assert any("#" in row for row in found.grid)
    for mine, theirs, marks in zip(found.actual.cells, found.expected.cells, found.grid, strict=True):
        assert all((a != e) == (mark == "#") for a, e, mark in zip(mine, theirs, marks, strict=True))
    assert msgspec.json.decode(msgspec.json.encode(found), type=Comparison) == found
