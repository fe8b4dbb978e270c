"""Examples for linear_by_hand: small numbers that you can follow by hand."""

import torch

from grader.authoring import expect_close


def test_one_row(learner):
    """One row of three features becomes one row of two numbers."""
    x = torch.tensor([[2.0, 3.0, 4.0]])
    weight = torch.tensor([[1.0, 0.0, -1.0], [0.0, 2.0, 0.0]])
    bias = torch.tensor([0.5, 1.0])

    # 1*2 + 0*3 - 1*4 + 0.5 = -1.5 and 0*2 + 2*3 + 0*4 + 1 = 7.
    expect_close(learner.linear(x, weight, bias), torch.tensor([[-1.5, 7.0]]))


def test_square_weight(learner):
    """A square weight: the first row of the weight belongs to the first output."""
    x = torch.tensor([[1.0, 10.0], [2.0, 20.0]])
    weight = torch.tensor([[1.0, 2.0], [0.0, 1.0]])
    bias = torch.tensor([0.0, 100.0])

    # Row one: 1*1 + 2*10 + 0 = 21 and 0*1 + 1*10 + 100 = 110.
    expect_close(learner.linear(x, weight, bias), torch.tensor([[21.0, 110.0], [42.0, 120.0]]))


def test_features_without_a_row(learner):
    """A flat list of three features becomes a flat list of two numbers."""
    x = torch.tensor([2.0, 3.0, 4.0])
    weight = torch.tensor([[1.0, 0.0, -1.0], [0.0, 2.0, 0.0]])
    bias = torch.tensor([0.5, 1.0])

    expect_close(learner.linear(x, weight, bias), torch.tensor([-1.5, 7.0]))
