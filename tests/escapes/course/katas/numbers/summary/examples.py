"""Examples for summary."""

import torch

from grader.authoring import expect_close


def test_one_and_two(learner):
    """The mean of 1 and 2 is 1.5."""
    expect_close(learner.summary(torch.tensor([1.0, 2.0])), {"largest": torch.tensor(2.0), "mean": 1.5, "count": 2})
