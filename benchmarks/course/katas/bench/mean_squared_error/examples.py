"""Visible checks of mean_squared_error."""

import torch

from grader.authoring import expect_type


def test_returns_a_tensor(learner):
    """A tensor comes back."""
    expect_type(learner.mean_squared_error(torch.ones(2, 2), torch.ones(2, 2)), "Tensor")
