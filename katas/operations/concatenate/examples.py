"""Examples for concatenate: pieces that can be put together by eye."""

import torch

from grader.authoring import expect_close


def test_rows_below_each_other(learner):
    """join_rows: one more row below two rows."""
    a = torch.tensor([[1, 2, 3], [4, 5, 6]])
    b = torch.tensor([[7, 8, 9]])

    expect_close(learner.join_rows(a, b), torch.tensor([[1, 2, 3], [4, 5, 6], [7, 8, 9]]))


def test_columns_side_by_side(learner):
    """join_columns: two more columns to the right of one."""
    a = torch.tensor([[1.0], [2.0]])
    b = torch.tensor([[3.0, 4.0], [5.0, 6.0]])

    expect_close(learner.join_columns(a, b), torch.tensor([[1.0, 3.0, 4.0], [2.0, 5.0, 6.0]]))


def test_pile_of_two_matrices(learner):
    """pile: two matrices of shape (2, 2) become one tensor of shape (2, 2, 2)."""
    a = torch.tensor([[1, 2], [3, 4]])
    b = torch.tensor([[5, 6], [7, 8]])

    expect_close(learner.pile(a, b), torch.tensor([[[1, 2], [3, 4]], [[5, 6], [7, 8]]]))
