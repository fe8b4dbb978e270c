"""Examples for sgd_step_by_hand: steps that you can follow by hand."""

import torch

from grader.authoring import expect_close


def test_step_against_the_gradient(learner):
    """The lesson's step: from 2.0, with the gradient -6.0 and the learning rate 0.1, to 2.6."""
    weight, bias = torch.tensor([[2.0]]), torch.tensor([1.0])
    gradients = torch.tensor([[-6.0]]), torch.tensor([0.0])

    stepped = learner.run("step_with_given_gradients", (weight, bias), gradients, 0.1)

    expect_close(stepped, {"weight": torch.tensor([[2.6]]), "bias": torch.tensor([1.0])})


def test_step_changes_weight_and_bias(learner):
    """Each number moves by its own gradient."""
    weight, bias = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]), torch.tensor([7.0, 8.0])
    gradients = torch.tensor([[2.0, 0.0, -2.0], [4.0, 0.0, -4.0]]), torch.tensor([1.0, -1.0])

    stepped = learner.run("step_with_given_gradients", (weight, bias), gradients, 0.5)

    expected = {"weight": torch.tensor([[0.0, 2.0, 4.0], [2.0, 5.0, 8.0]]), "bias": torch.tensor([6.5, 8.5])}
    expect_close(stepped, expected)
