"""Examples for double."""

import torch

from grader.authoring import expect_close


def test_one_and_two(learner):
    """1 and 2 become 2 and 4."""
    expect_close(learner.double(torch.tensor([1.0, 2.0])), torch.tensor([2.0, 4.0]))
