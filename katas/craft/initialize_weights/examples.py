"""Examples for initialize_weights: what can be said about random numbers for sure."""

import torch

from grader.authoring import expect, expect_close, expect_type


def test_bias_of_one_layer(learner):
    """A linear layer with 4 inputs and 3 outputs has three biases of 0 afterwards."""
    layer = learner.run("initialise_one_layer", 4, 3)

    expect_close(layer["bias"], torch.zeros(3))


def test_weights_of_one_layer(learner):
    """With 4 inputs, all weights lie between -0.5 and 0.5, on both sides of 0."""
    weight = learner.run("initialise_one_layer", 4, 50)["weight"]

    expect_type(weight, "Tensor")
    # 1 / sqrt(4) = 0.5
    expect(bool((weight.abs() <= 0.5).all()), "some weights lie further from 0 than 0.5")
    expect(bool((weight < 0).any() and (weight > 0).any()), "all weights are on one side of 0")
