"""Hidden checks of keep."""

import torch

from grader.authoring import expect_same, points


@points(1)
def test_fixed_numbers(learner, reference):
    """What was saved is loaded again."""
    expect_same(learner, reference).run("there_and_back", torch.tensor([7351.25, -48271.5, 90617.75]))


@points(1)
def test_twice(learner, reference, draw):
    """What was saved last is loaded."""
    for count in (4, 7):
        expect_same(learner, reference).run("there_and_back", draw.normal(count))
