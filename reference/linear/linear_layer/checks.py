"""Hidden checks of linear_layer."""

import torch

from grader.authoring import expect, expect_close, expect_same, expect_shape, expect_type, expect_unchanged, points


def draw_inputs(draw, rows, in_features, out_features):
    """Random x, weight and bias that fit."""
    return draw.normal(rows, in_features), draw.normal(out_features, in_features), draw.normal(out_features)


@points(1)
def test_makes_a_linear_layer(learner):
    """make_layer returns an nn.Linear."""
    expect_type(learner.make_layer(), "Linear")


@points(2)
def test_takes_three_features_and_gives_two(learner):
    """The layer takes three features and gives two."""
    layer = learner.make_layer()

    expect_type(layer, "Linear")
    for name, size in (("in_features", 3), ("out_features", 2)):
        found = layer.attributes.get(name)
        expect(found == size, f"{name} is {found} instead of {size}")
    expect_shape(layer.state.get("weight"), (2, 3))
    found = str(layer.state["weight"].dtype).removeprefix("torch.")
    expect(found == "float32", f"the dtype of its weight is {found} instead of float32")
    expect(len(layer.state["weight"].unique()) > 1, "all its weights are one number; PyTorch makes them random")


@points(1)
def test_keeps_the_bias(learner):
    """The layer has a bias."""
    layer = learner.make_layer()

    expect_type(layer, "Linear")
    expect(layer.state.get("bias") is not None, "the layer has a weight but no bias")


@points(1)
def test_each_call_makes_a_new_layer(learner, reference, draw):
    """Each call makes a layer of its own."""
    hint = "Filling one layer with numbers should leave the layer of the other call alone."

    expect_same(learner, reference, hint=hint).run("fill_two_layers", draw.number(1, 2), draw.number(3, 4))


@points(1)
def test_applies_the_layer_to_one_row(learner, reference):
    """apply_layer turns one row of three features into one row of two numbers."""
    hint = "The output belongs to the layer and to the x of this call."
    x = torch.tensor([[2.0, 1.0, -3.0]])
    weight = torch.tensor([[1.0, -1.0, 2.0], [0.0, 3.0, -2.0]])
    bias = torch.tensor([10.0, 20.0])

    expect_same(learner, reference, hint=hint).run("apply_to", x, weight, bias)


@points(2)
def test_applies_the_layer_to_every_row(learner, reference, draw):
    """apply_layer works on every row, for layers of any size."""
    hint = "Each row of x has a row in the output, and neither needs to know of the others."

    for rows, in_features, out_features in ((4, 3, 2), (3, 3, 3), (2, 5, 1)):
        inputs = draw_inputs(draw, rows, in_features, out_features)

        expect_same(learner, reference, hint=hint).run("apply_to", *inputs)


@points(1)
def test_gradients_reach_the_layer(learner, reference, draw):
    """The output can be trained: gradients reach the layer's weight and bias, and the input."""
    hint = "Where only the gradients are wrong, the way back is cut: print the output and look for its grad_fn."
    inputs = draw_inputs(draw, 4, 3, 2)

    expect_same(learner, reference, hint=hint).run("gradients_through_the_output", *inputs, draw.normal(4, 2))


@points(1)
def test_leaves_layer_and_input_unchanged(learner, reference, draw):
    """apply_layer leaves the layer and the input as they were."""
    inputs = draw_inputs(draw, 4, 3, 2)
    hint = "Using a layer reads its weights and its input; both stay as they were."

    expect_type(learner.run("apply_to", *inputs), "Tensor")
    layer = expect_unchanged(learner, hint=hint).run("layer_after_use", *inputs)
    expect_close(layer, reference.run("layer_after_use", *inputs), hint=hint)
