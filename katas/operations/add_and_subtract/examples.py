"""Examples for add_and_subtract: sums and differences that you can follow by hand."""

import torch

from grader.authoring import expect_close


def as_tuple(results):
    """A list as a tuple, because either will do."""
    return tuple(results) if isinstance(results, list) else results


def test_two_vectors(learner):
    """[10, 20, 30] and [1, 2, 3] give [11, 22, 33] and [9, 18, 27]."""
    results = learner.add_and_subtract(torch.tensor([10, 20, 30]), torch.tensor([1, 2, 3]))

    expect_close(as_tuple(results), (torch.tensor([11, 22, 33]), torch.tensor([9, 18, 27])))


def test_matrix_and_row(learner):
    """A row meets every row of a matrix."""
    a = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
    b = torch.tensor([10.0, 20.0])

    sums, differences = torch.tensor([[11.0, 22.0], [13.0, 24.0]]), torch.tensor([[-9.0, -18.0], [-7.0, -16.0]])
    expect_close(as_tuple(learner.add_and_subtract(a, b)), (sums, differences))


def test_matrix_and_column(learner):
    """A column meets every column of a matrix."""
    a = torch.tensor([[1, 2, 3], [4, 5, 6]])
    b = torch.tensor([[10], [20]])

    sums, differences = torch.tensor([[11, 12, 13], [24, 25, 26]]), torch.tensor([[-9, -8, -7], [-16, -15, -14]])
    expect_close(as_tuple(learner.add_and_subtract(a, b)), (sums, differences))
