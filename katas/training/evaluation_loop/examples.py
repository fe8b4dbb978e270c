"""Examples for evaluation_loop: a layer that returns its input, and errors that you can follow by hand."""

import torch

from grader.authoring import expect_close

#: The weight 1.0 and the bias 0.0: what comes out is what went in.
LAYERS = [(torch.tensor([[1.0]]), torch.tensor([0.0]))]
X = torch.tensor([[1.0], [2.0], [3.0]])


def test_one_batch(learner):
    """All in one batch: the errors are 1, 0 and 3, their squares 1, 0 and 9, and the mean is 10 / 3."""
    losses = learner.run("losses_of_three_evaluations", LAYERS, X, torch.tensor([[2.0], [2.0], [0.0]]), 3)

    expect_close(losses, {"first": 10 / 3, "second": 10 / 3, "third": 10 / 3}, atol=1e-5)


def test_smaller_last_batch(learner):
    """In batches of two: the losses are 0.5 and 9, and the mean over the three samples is (1 + 0 + 9) / 3 again."""
    losses = learner.run("losses_of_three_evaluations", LAYERS, X, torch.tensor([[2.0], [2.0], [0.0]]), 2)

    expect_close(losses, {"first": 10 / 3, "second": 10 / 3, "third": 10 / 3}, atol=1e-5)


def test_model_goes_back_to_training(learner):
    """A model that comes in training mode is in training mode afterwards, with all its layers."""
    seen = learner.run("modes_after", "training", LAYERS, X, X, 2)

    expect_close(seen["modes"], {"model": "training", "its layers": ["training", "training"]})
