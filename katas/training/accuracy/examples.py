"""Examples for accuracy: predictions that you can see at a glance."""

import torch

from grader.authoring import expect_close


def test_lesson_table(learner):
    """The lesson's table: three rows of four are right."""
    logits = torch.tensor([[2.0, 1.0, 0.0], [-3.0, -1.0, -2.0], [0.1, 0.3, 0.2], [0.0, -1.0, 9.0]])

    expect_close(learner.accuracy(logits, torch.tensor([0, 2, 1, 2])), 0.75)


def test_none_right(learner):
    """Both rows prefer class 1, and both labels are 0."""
    expect_close(learner.accuracy(torch.tensor([[0.0, 5.0], [-2.0, -1.0]]), torch.tensor([0, 0])), 0.0)
