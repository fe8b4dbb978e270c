"""Hidden checks of weights_and_biases."""

import torch

from grader.authoring import CheckFailed, expect, expect_close, expect_same, needs, points
from grader.comparing import kind

#: Pairs of in_features and out_features: square, not square, and with one feature or output.
SIZES = ((3, 2), (3, 3), (1, 4), (5, 1))


def draw_parameters(draw, in_features, out_features):
    """A random weight and bias for a layer of this size."""
    return draw.normal(out_features, in_features), draw.normal(out_features)


def pair(found, what):
    """The two items of a tuple or list, as a tuple; fails the check when there are not two."""
    if not isinstance(found, tuple | list):
        raise CheckFailed(f"it is {kind(found)} instead of a tuple of {what}", returned=found)
    expect(len(found) == 2, f"it has length {len(found)} instead of 2: {what}")
    return tuple(found)


def expect_ints(shape, expected, **hint):
    """Fail the check unless `shape`, a tuple or a torch.Size, equals the tuple `expected`."""
    expect_close(tuple(shape) if isinstance(shape, torch.Size) else shape, expected, **hint)


@points(1)
def test_returns_weight_and_bias(learner, reference):
    """layer_parameters returns the weight and the bias of a layer, in this order."""
    inputs = torch.tensor([[1.0, -1.0, 2.0], [0.0, 3.0, -2.0]]), torch.tensor([10.0, 20.0])

    found = pair(learner.run("parameters_of", *inputs), "weight and bias")
    expect_close(found, reference.run("parameters_of", *inputs))


@points(1)
def test_reads_layers_of_any_size(learner, reference, draw):
    """layer_parameters reads the layer it is given, of any size."""
    for sizes in SIZES:
        inputs = draw_parameters(draw, *sizes)

        found = pair(learner.run("parameters_of", *inputs), "weight and bias")
        expect_close(found, reference.run("parameters_of", *inputs))


@points(2)
@needs(test_returns_weight_and_bias)
def test_returns_no_copies(learner, reference, draw):
    """Numbers that are written into the returned tensors reach the layer."""
    hint = "The tensors that come back should be the ones that the layer computes with."

    for sizes in SIZES:
        inputs = *draw_parameters(draw, *sizes), draw.number(1, 2), draw.number(3, 4)
        expect_same(learner, reference, hint=hint).run("fill_what_was_returned", *inputs)


@points(1)
@needs(test_returns_weight_and_bias)
def test_returned_tensors_can_be_trained(learner, reference, draw):
    """After a backward pass through the layer, the returned tensors hold its gradients."""
    hint = "Print what the function returns: a parameter of a layer says so, and has requires_grad=True."

    for sizes in SIZES:
        inputs = *draw_parameters(draw, *sizes), draw.normal(4, sizes[0]), draw.normal(4, sizes[1])
        expect_same(learner, reference, atol=1e-5, hint=hint).run("gradients_in_what_was_returned", *inputs)


@points(1)
def test_leaves_the_layer_unchanged(learner, reference, draw):
    """layer_parameters leaves the layer as it was, however often it is called."""
    hint = "Reading the parameters of a layer gives them no new numbers and takes no setting away."
    inputs = draw_parameters(draw, 3, 2)

    pair(learner.run("parameters_of", *inputs), "weight and bias")
    layer = expect_same(learner, reference, hint=hint).run("layer_after_three_calls", *inputs)
    for name in ("weight", "bias"):
        expect(layer.state[name].requires_grad, f"the {name} no longer requires a gradient", hint=hint)


@points(1)
def test_shape_of_the_weight(learner, reference, draw):
    """expected_shapes gives the shape of the weight first, for layers of any size."""
    hint = "The weight has a row for each output, and in each row a number for each input."

    for sizes in (*SIZES, (draw.integer(20, 90), draw.integer(100, 900))):
        shapes = pair(learner.expected_shapes(*sizes), "two shapes")
        expect_ints(shapes[0], reference.expected_shapes(*sizes)[0], hint=hint)


@points(1)
def test_shape_of_the_bias(learner, reference, draw):
    """expected_shapes gives the shape of the bias second, for layers of any size."""
    hint = "The bias has one dimension, with a number for each output; the tuple for that has a comma."

    for sizes in (*SIZES, (draw.integer(20, 90), draw.integer(100, 900))):
        shapes = pair(learner.expected_shapes(*sizes), "two shapes")
        expect_ints(shapes[1], reference.expected_shapes(*sizes)[1], hint=hint, about="both")
