"""Examples for mse_loss: averages that you can work out in your head."""

import torch

from grader.authoring import expect_close, expect_raises


def test_column_of_three(learner):
    """Three predictions in a column and their targets."""
    pred = torch.tensor([[1.0], [2.0], [6.0]])
    target = torch.tensor([[1.0], [4.0], [5.0]])

    # (0 + 4 + 1) / 3
    expect_close(learner.mse(pred, target), torch.tensor(5.0 / 3.0))


def test_two_columns(learner):
    """The lesson's table: the mean is over all four numbers."""
    pred = torch.tensor([[1.0, 5.0], [2.0, 0.0]])
    target = torch.tensor([[3.0, 5.0], [1.0, 4.0]])

    expect_close(learner.mse(pred, target), torch.tensor(5.25))


def test_column_and_flat_targets(learner):
    """A column of predictions and a flat list of targets are refused, equal numbers or not."""
    pred = torch.tensor([[1.0], [2.0], [3.0]])

    expect_raises(learner, "ValueError").mse(pred, torch.tensor([1.0, 2.0, 3.0]))
