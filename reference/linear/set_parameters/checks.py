"""Hidden checks of set_parameters."""

import torch

from grader.authoring import expect, expect_close, expect_same, expect_type, needs, points

#: Whoever computes weight and bias from two temperatures ends a rounding away from 1.8 and 32.
ATOL = 1e-3


@points(1)
def test_makes_a_layer_of_one_feature(learner):
    """It makes an nn.Linear with one feature in and one out."""
    layer = learner.fahrenheit_layer()

    expect_type(layer, "Linear")
    for name in ("in_features", "out_features"):
        found = layer.attributes.get(name)
        expect(found == 1, f"{name} is {found} instead of 1")


@points(1)
def test_weight_fits_the_scale(learner, reference):
    """The weight says how many degrees Fahrenheit one degree Celsius adds, in its shape (1, 1)."""
    hint = "Between freezing and boiling there are 100 degrees on one scale: how many are there on the other?"
    layer = learner.fahrenheit_layer()

    expect_type(layer, "Linear")
    expect(layer.state.get("weight") is not None, "the layer has no parameter called weight")
    expect_close(layer.state.get("weight"), reference.fahrenheit_layer().state["weight"], atol=ATOL, hint=hint)


@points(1)
def test_bias_fits_the_scale(learner, reference):
    """The bias says where the Fahrenheit scale stands at zero degrees Celsius, in its shape (1,)."""
    hint = "The bias is what a layer answers when its input is 0."
    layer = learner.fahrenheit_layer()

    expect_type(layer, "Linear")
    expect(layer.state.get("bias") is not None, "the layer has no parameter called bias")
    expect_close(layer.state.get("bias"), reference.fahrenheit_layer().state["bias"], atol=ATOL, hint=hint)


@points(2)
def test_converts_any_temperatures(learner, reference, draw):
    """Applied to any rows of temperatures, the layer gives them in Fahrenheit."""
    hint = "Two points fix the line. A rule of thumb, or a training that ends early, comes near and does not meet them."
    fixed = torch.tensor([[0.0], [100.0], [-40.0], [37.5]])

    for celsius in (fixed, draw.uniform(1, 1, low=-90, high=60), draw.uniform(7, 1, low=-90, high=60)):
        expect_same(learner, reference, atol=ATOL, hint=hint).run("converted", celsius)


@points(2)
@needs(test_makes_a_layer_of_one_feature)
def test_can_be_trained_further(learner, reference, draw):
    """Three steps of training move both the weight and the bias of the layer."""
    hint = "Print list(layer.parameters()) for your layer: there should be two, and each should require a gradient."
    inputs = draw.normal(6, 1), draw.normal(6, 1), draw.number(0.05, 0.1)

    expect_same(learner, reference, atol=ATOL, hint=hint).run("three_training_steps", *inputs)


@points(1)
@needs(test_makes_a_layer_of_one_feature)
def test_each_call_makes_a_new_layer(learner, reference, draw):
    """Each call makes a layer of its own."""
    hint = "Filling one layer with numbers should leave the layer of the other call alone."

    expect_same(learner, reference, hint=hint).run("fill_two_layers", draw.number(1, 2), draw.number(3, 4))
