"""Hidden checks of descend."""

import torch

from grader.authoring import expect_same, points


@points(2)
def test_three_steps(learner, reference, draw):
    """Three steps lead downhill."""
    start = torch.tensor([7351.25, -48271.5, 90617.75])

    expect_same(learner, reference).run("three_steps", start, draw.normal(3), draw.number(0.1, 0.5))
