"""Hidden checks of double."""

import torch

from grader.authoring import expect_close, expect_same, expect_unchanged, points


@points(2)
def test_fixed_numbers(learner, reference):
    """Every number is doubled."""
    expect_same(learner, reference).double(torch.tensor([7351.25, -48271.5, 90617.75]))


@points(1)
def test_leaves_the_numbers_alone(learner, reference, draw):
    """The numbers that went in stay as they were."""
    for count in (4, 7):
        numbers = draw.normal(count)

        doubled = expect_unchanged(learner).double(numbers)
        expect_close(doubled, reference.double(numbers))
