"""Examples for descend."""

import torch

from grader.authoring import expect_close


def test_one_step(learner):
    """From 1 with the gradient 2, a step of 0.5 leads to 0."""
    seen = learner.run("three_steps", torch.tensor([1.0]), torch.tensor([2.0]), 0.5)

    expect_close(seen[0], torch.tensor([0.0]))
