"""Examples for one_hot: tables that you can read at a glance."""

import torch

from grader.authoring import expect_close


def test_two_labels(learner):
    """Two labels of three classes become two rows of three numbers."""
    expected = torch.tensor([[0.0, 1.0, 0.0], [0.0, 0.0, 1.0]])

    expect_close(learner.one_hot(torch.tensor([1, 2]), 3), expected)


def test_class_without_a_label(learner):
    """A class that no label names has its column too, here the last of four."""
    expected = torch.tensor([[0.0, 0.0, 1.0, 0.0], [1.0, 0.0, 0.0, 0.0], [0.0, 0.0, 1.0, 0.0]])

    expect_close(learner.one_hot(torch.tensor([2, 0, 2]), 4), expected)
