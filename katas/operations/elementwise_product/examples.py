"""Visible checks of elementwise_product; they earn no points."""

import torch

from grader.authoring import expect_close


def test_two_vectors(learner):
    """[1, 2, 3] times [10, 20, 30] is [10, 40, 90]."""
    a = torch.tensor([1, 2, 3])
    b = torch.tensor([10, 20, 30])

    expect_close(learner.elementwise_product(a, b), torch.tensor([10, 40, 90]))


def test_two_square_matrices(learner):
    """[[1, 2], [3, 4]] times [[5, 6], [7, 8]] is [[5, 12], [21, 32]]."""
    a = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
    b = torch.tensor([[5.0, 6.0], [7.0, 8.0]])

    expect_close(learner.elementwise_product(a, b), torch.tensor([[5.0, 12.0], [21.0, 32.0]]))


def test_two_matrices_of_two_rows_and_three_columns(learner):
    """A mask of ones and zeros keeps some values of a (2, 3) tensor and sets the others to 0."""
    values = torch.tensor([[3.0, 1.0, 4.0], [1.0, 5.0, 9.0]])
    mask = torch.tensor([[1.0, 0.0, 1.0], [0.0, 0.0, 1.0]])

    expect_close(learner.elementwise_product(values, mask), torch.tensor([[3.0, 0.0, 4.0], [0.0, 0.0, 9.0]]))
