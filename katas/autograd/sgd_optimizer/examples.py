"""Examples for sgd_optimizer: steps that you can follow by hand."""

import torch

from grader.authoring import expect_close

#: A single layer that computes 3 * x + 1.
LAYERS = [(torch.tensor([[3.0]]), torch.tensor([1.0]))]


def test_optimizer_moves_weight_and_bias(learner):
    """The optimizer takes the step of the last kata: 3 - 0.5 * 2 and 1 - 0.5 * 4."""
    gradients = [torch.tensor([[2.0]]), torch.tensor([4.0])]

    seen = learner.run("steps_of_the_optimizer", LAYERS, [gradients], 0.5)

    expect_close(seen, {"after step 1": {"weight": torch.tensor([[2.0]]), "bias": torch.tensor([-1.0])}})


def test_step_on_one_row(learner):
    """The prediction is 7 and the error 4, so the gradients are 2 * 4 * 2 and 2 * 4."""
    batch = torch.tensor([[2.0]]), torch.tensor([[3.0]])

    seen = learner.run("parameters_after_each_step", LAYERS, [batch], 0.125)

    # 3 - 0.125 * 16 and 1 - 0.125 * 8
    expect_close(seen, {"after step 1": {"weight": torch.tensor([[1.0]]), "bias": torch.tensor([0.0])}})


def test_loss_of_one_row(learner):
    """The step starts from a loss of 4 * 4, and from -1 * -1 the second time."""
    batch = torch.tensor([[2.0]]), torch.tensor([[3.0]])

    # After the first step the layer computes 1 * x + 0, so it predicts 2.
    expect_close(learner.run("losses_of_the_steps", LAYERS, [batch, batch], 0.125), [16.0, 1.0])
