"""Examples for weights_and_biases: parameters that you can read off."""

import torch

from grader.authoring import expect, expect_close

WEIGHT = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
BIAS = torch.tensor([10.0, 20.0])


def test_layer_parameters_of_a_small_layer(learner):
    """layer_parameters returns the weight, then the bias."""
    found = learner.run("parameters_of", WEIGHT, BIAS)

    expect(isinstance(found, tuple | list), "it is neither a tuple nor a list")
    expect_close(tuple(found), (WEIGHT, BIAS))


def test_layer_parameters_are_shared(learner):
    """What is written into the returned tensors changes the layer."""
    layer = learner.run("fill_what_was_returned", WEIGHT, BIAS, 7.0, 9.0)

    expect_close(layer.state, {"weight": torch.full((2, 3), 7.0), "bias": torch.full((2,), 9.0)})


def test_expected_shapes_of_four_inputs_and_two_outputs(learner):
    """A layer with four inputs and two outputs has a weight of shape (2, 4) and a bias of shape (2,)."""
    found = learner.expected_shapes(4, 2)

    expect(isinstance(found, tuple | list), "it is neither a tuple nor a list")
    expect(len(found) == 2, f"it has length {len(found)} instead of 2")
    weight, bias = found
    expect(weight == (2, 4), f"the shape of the weight is given as {weight}")
    expect(bias == (2,), f"the shape of the bias is given as {bias}")
