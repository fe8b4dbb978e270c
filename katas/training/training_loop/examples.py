"""Examples for training_loop: the layer of the lesson, whose steps you can follow by hand."""

import torch

from grader.authoring import expect_close

X = torch.tensor([[1.0], [2.0], [3.0]])
#: One weight of 1.0, and no bias.
LAYERS = [(torch.tensor([[1.0]]), None)]


def test_weight_after_one_epoch(learner):
    """The lesson's layer after one epoch: from 1.0 to 1.5, then to 2.4."""
    parameters = learner.run("parameters_after_training", LAYERS, X, 2 * X, 2, 0.1, 1)

    expect_close(parameters, {"0.weight": torch.tensor([[2.4]])})


def test_losses_of_two_epochs(learner):
    """The lesson's losses: (2 * 2.50 + 1 * 2.25) / 3 and (2 * 0.40 + 1 * 0.36) / 3."""
    losses = learner.run("losses_of_training", LAYERS, X, 2 * X, 2, 0.1, 2)

    expect_close(losses, [7.25 / 3, 1.16 / 3], atol=1e-4)
