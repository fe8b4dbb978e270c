"""Examples for cross_entropy: probabilities that you know without a computer."""

import math

import torch

from grader.authoring import expect_close


def test_equal_logits(learner):
    """Four equal logits are four probabilities of 1/4, whatever the label is."""
    logits = torch.tensor([[3.0, 3.0, 3.0, 3.0]])

    expect_close(learner.cross_entropy(logits, torch.tensor([2])), torch.tensor(math.log(4)))


def test_two_rows(learner):
    """The label picks the class: probabilities of 1/4 and 3/4, each the right one once."""
    # softmax of (0, log 3) is (1/4, 3/4).
    logits = torch.tensor([[0.0, math.log(3)], [0.0, math.log(3)]])

    # The mean of -log(1/4) and -log(3/4).
    expected = torch.tensor((math.log(4) + math.log(4 / 3)) / 2)
    expect_close(learner.cross_entropy(logits, torch.tensor([0, 1])), expected)


def test_sure_and_wrong(learner):
    """The network is sure of class 0, and class 1 is right: the loss is the distance of the logits."""
    expect_close(learner.cross_entropy(torch.tensor([[1000.0, 0.0]]), torch.tensor([1])), torch.tensor(1000.0))
