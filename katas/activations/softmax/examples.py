"""Examples for softmax: the numbers of the lesson."""

import torch

from grader.authoring import expect_close


def test_two_samples_of_three_classes(learner):
    """Two rows of three logits become two rows that add up to 1."""
    x = torch.tensor([[2.0, 1.0, 0.0], [0.0, 0.0, 0.0]])

    expected = torch.tensor([[0.665241, 0.244728, 0.090031], [1 / 3, 1 / 3, 1 / 3]])
    expect_close(learner.softmax(x), expected, atol=1e-5)


def test_as_many_samples_as_classes(learner):
    """In a square batch, each row adds up to 1."""
    x = torch.tensor([[0.0, 0.0], [1.0, 0.0]])

    expect_close(learner.softmax(x), torch.tensor([[0.5, 0.5], [0.731059, 0.268941]]), atol=1e-5)


def test_large_logits(learner):
    """1000 and 1001 become what 0 and 1 do, because only the difference counts."""
    x = torch.tensor([[1000.0, 1001.0], [0.0, 1.0]])

    expected = torch.tensor([[0.268941, 0.731059], [0.268941, 0.731059]])
    expect_close(learner.softmax(x), expected, atol=1e-3)
