"""Visible checks of transpose_matrix; they earn no points."""

import torch

from grader.authoring import expect_close


def test_two_rows_become_two_columns(learner):
    """[[1, 2, 3], [4, 5, 6]] becomes [[1, 4], [2, 5], [3, 6]]."""
    a = torch.tensor([[1, 2, 3], [4, 5, 6]])

    expect_close(learner.transpose_matrix(a), torch.tensor([[1, 4], [2, 5], [3, 6]]))


def test_square_matrix(learner):
    """[[1, 2], [3, 4]] becomes [[1, 3], [2, 4]]."""
    a = torch.tensor([[1.0, 2.0], [3.0, 4.0]])

    expect_close(learner.transpose_matrix(a), torch.tensor([[1.0, 3.0], [2.0, 4.0]]))


def test_column_becomes_a_row(learner):
    """[[1], [2], [3]] becomes [[1, 2, 3]], still with two dimensions."""
    a = torch.tensor([[1], [2], [3]])

    expect_close(learner.transpose_matrix(a), torch.tensor([[1, 2, 3]]))
