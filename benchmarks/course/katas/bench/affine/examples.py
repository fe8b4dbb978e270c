"""Visible checks of affine."""

import torch

from grader.authoring import expect_type


def test_returns_a_tensor(learner):
    """A tensor comes back."""
    expect_type(learner.affine(torch.ones(2, 2), torch.ones(2, 2), torch.ones(2, 2)), "Tensor")
