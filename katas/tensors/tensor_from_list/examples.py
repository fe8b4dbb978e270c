"""Visible checks of tensor_from_list; they earn no points."""

import torch

from grader.authoring import expect_close


def test_three_whole_numbers(learner):
    """[8, 6, 7] becomes an int64 tensor of shape (3,)."""
    expect_close(learner.tensor_from_list([8, 6, 7]), torch.tensor([8, 6, 7]))


def test_two_decimals(learner):
    """[0.5, 2.0] becomes a float32 tensor of shape (2,)."""
    expect_close(learner.tensor_from_list([0.5, 2.0]), torch.tensor([0.5, 2.0]))


def test_two_rows(learner):
    """[[72, 75, 78], [70, 73, 76]] becomes a tensor of shape (2, 3)."""
    expect_close(learner.tensor_from_list([[72, 75, 78], [70, 73, 76]]), torch.tensor([[72, 75, 78], [70, 73, 76]]))
