"""Examples for autograd_gradient: slopes that you can work out by hand."""

import torch

from grader.authoring import expect_close


def test_slope_at_two(learner):
    """At 2 the slope of x**3 - 2 * x**2 is 3 * 4 - 4 * 2 = 4."""
    expect_close(learner.gradient_at(2.0), torch.tensor(4.0))


def test_lowest_point(learner):
    """At 0 the function is flat."""
    expect_close(learner.gradient_at(0.0), torch.tensor(0.0))


def test_one_weight_and_one_bias(learner):
    """Two rows with one feature: each error counts once for the bias, and times its feature for the weight."""
    x, target = torch.tensor([[1.0], [2.0]]), torch.tensor([[0.0], [0.0]])
    weight, bias = torch.tensor([[3.0]]), torch.tensor([1.0])

    gradients = learner.linear_gradients(x, weight, bias, target)

    # The errors are 4 and 7. Weight: 2 * (4 * 1 + 7 * 2) / 2 = 18. Bias: 2 * (4 + 7) / 2 = 11.
    gradients = tuple(gradients) if isinstance(gradients, list) else gradients
    expect_close(gradients, (torch.tensor([[18.0]]), torch.tensor([11.0])))
