"""What is written of a tensor: a window of bounded size, whatever the tensor is."""

import itertools

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from grader.windows import SIDE, as_tensor, plane


def plane_of(value, **options):
    return plane(*as_tensor(value), **options)


@pytest.mark.parametrize(
    ("value", "dtype", "shape", "cells"),
    [
        (torch.tensor([[1.0, 2.5], [0.0, -1.0]]), "float32", (2, 2), (("1.0", "2.5"), ("0.0", "-1.0"))),
        (torch.tensor([1 / 3, 2.0]), "float32", (2,), (("0.3333", "2.0000"),)),
        (torch.tensor([1e-5, 2.0]), "float32", (2,), (("1e-05", "2"),)),
        (torch.tensor(7), "int64", (), (("7",),)),
        (torch.tensor([torch.nan, torch.inf, 1.0]), "float32", (3,), (("nan", "inf", "1.0"),)),
        (torch.tensor([True, False]), "bool", (2,), (("True", "False"),)),
        (torch.tensor([1 + 2j]), "complex64", (1,), (("1+2j",),)),
        (torch.tensor([1.5], requires_grad=True), "float32", (1,), (("1.5",),)),
        (torch.tensor([1.5], dtype=torch.bfloat16), "bfloat16", (1,), (("1.5",),)),
        (torch.zeros(0, 3), "float32", (0, 3), ()),
        (torch.zeros(2, 0, 3), "float32", (2, 0, 3), ()),
        (np.array([[1, 2]])[:, ::-1], "NumPy int64", (1, 2), (("2", "1"),)),
        ([1, 0.5], "list", (2,), (("1.0", "0.5"),)),
        ((True, False), "tuple", (2,), (("True", "False"),)),
    ],
    ids=repr,
)
def test_plane_writes_small_tensors_whole(value, dtype, shape, cells):
    found = plane_of(value)

    assert (found.dtype, found.shape, found.cells) == (dtype, shape, cells)
    assert found.is_whole


@pytest.mark.parametrize("value", [None, 3, 0.5, "12", [], ["1"], [1, None], [2**70], [True, 1], {"a": 1}, [1] * 1001])
def test_as_tensor_knows_what_is_no_table(value):
    assert as_tensor(value) is None


def test_plane_gives_no_colour_to_what_is_no_number():
    assert plane_of(torch.tensor([torch.nan, -torch.inf, 2.0])).numbers == ((None, None, 2.0),)
    assert plane_of(torch.tensor([1j])).numbers == ((None,),)


def test_plane_shows_the_matrix_and_the_cells_around_an_index():
    value = torch.arange(2 * 3 * 40 * 50).reshape(2, 3, 40, 50)

    found = plane_of(value, around=(1, 2, 30, 3))

    assert (found.index, found.row, found.column) == ((1, 2), 22, 0)
    assert found.cells[8][3] == str(value[1, 2, 30, 3].item())
    assert not found.is_whole


def test_plane_writes_a_window_of_a_tensor_without_end():
    found = plane_of(torch.zeros(1).expand(10**4, 10**6, 10**6))

    assert len(found.cells) == len(found.cells[0]) == SIDE


@settings(max_examples=60, deadline=None)
@given(st.data(), st.lists(st.integers(0, 20), max_size=5))
def test_plane_holds_the_cell_that_is_asked_for(data, shape):
    value = torch.arange(int(np.prod(shape, dtype=int))).reshape(shape)
    around = tuple(data.draw(st.integers(0, size - 1)) for size in shape) if value.numel() else None

    found = plane_of(value, around=around)

    assert len(found.cells) <= SIDE
    assert all(len(row) <= SIDE for row in found.cells)
    if around is not None:
        assert str(value[around].item()) in itertools.chain(*found.cells)
