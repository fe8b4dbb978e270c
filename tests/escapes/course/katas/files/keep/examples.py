"""Examples for keep."""

import torch

from grader.authoring import expect_close


def test_one_number(learner):
    """A number that was saved is loaded again."""
    loaded = learner.run("there_and_back", torch.tensor([1.0]))

    expect_close(loaded, torch.tensor([1.0]))
