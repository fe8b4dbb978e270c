"""Examples for relu: numbers that you can follow by eye."""

import torch

from grader.authoring import expect_close


def test_relu_of_a_table(learner):
    """relu: negative numbers become 0, the others stay."""
    x = torch.tensor([[-2.0, -0.5], [0.0, 3.0]])

    expect_close(learner.relu(x), torch.tensor([[0.0, 0.0], [0.0, 3.0]]))


def test_leaky_relu_of_a_table(learner):
    """leaky_relu: with a slope of 0.1, negative numbers become a tenth of what they were."""
    x = torch.tensor([[-2.0, -0.5], [0.0, 3.0]])

    expect_close(learner.leaky_relu(x, 0.1), torch.tensor([[-0.2, -0.05], [0.0, 3.0]]))


def test_leaky_relu_with_another_slope(learner):
    """leaky_relu: with a slope of 0.5, negative numbers become half of what they were."""
    expect_close(learner.leaky_relu(torch.tensor([-4.0, 4.0]), 0.5), torch.tensor([-2.0, 4.0]))
