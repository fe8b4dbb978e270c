"""Visible checks of normalize."""

import torch

from grader.authoring import expect_type


def test_returns_a_tensor(learner):
    """A tensor comes back."""
    expect_type(learner.normalize(torch.ones(2, 2)), "Tensor")
