"""Hidden checks of summary."""

import torch

from grader.authoring import expect_same, points


@points(2)
def test_fixed_numbers(learner, reference):
    """Largest number, mean and count are right."""
    expect_same(learner, reference).summary(torch.tensor([7351.25, -48271.5, 90617.75]))
