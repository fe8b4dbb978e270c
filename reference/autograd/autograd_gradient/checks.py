"""Hidden checks of autograd_gradient."""

import torch

from grader.authoring import expect, expect_close, expect_same, expect_unchanged, points


def expect_same_pair(learner, reference, *inputs, hint=""):
    """As `expect_same` on linear_gradients, for a tuple or a list."""
    pair = learner.linear_gradients(*inputs)
    expect_close(tuple(pair) if isinstance(pair, list) else pair, reference.linear_gradients(*inputs), hint=hint)


def draw_layer(draw, in_features, out_features):
    """A random weight and bias."""
    return draw.normal(out_features, in_features), draw.normal(out_features)


def draw_batch(draw, rows, in_features, out_features):
    """Random rows and their targets."""
    return draw.normal(rows, in_features), draw.normal(rows, out_features)


@points(2)
def test_gradient_at_fixed_points(learner, reference):
    """gradient_at gives the slope at three points: falling, rising and steep."""
    hint = "From a float32 point autograd finds the slope itself; one measured between two points is only near it."

    for x0 in (1.0, 3.0, -2.0):
        expect_same(learner, reference, atol=1e-5, hint=hint).gradient_at(x0)


@points(1)
def test_gradient_at_any_point(learner, reference, draw):
    """gradient_at gives the slope at any point, and the same one when it is asked again."""
    points_asked = [draw.number(-3, -1), draw.number(0.2, 1.2), draw.number(2, 4)]

    hint = "Where does `x0` enter? The point is another one in every call."
    for x0 in (*points_asked, points_asked[0]):
        expect_same(learner, reference, atol=1e-5, hint=hint).gradient_at(x0)


@points(2)
def test_layer_with_one_output(learner, reference):
    """linear_gradients gives the gradients of a layer with two features and one output."""
    x = torch.tensor([[1.0, 2.0], [0.0, -1.0], [3.0, 1.0]])
    weight, bias = torch.tensor([[2.0, -1.0]]), torch.tensor([0.5])
    target = torch.tensor([[1.0], [2.0], [0.0]])

    hint = "What comes back are two gradients, of `weight` and of `bias`. The loss is the mean of the squared errors."
    expect_same_pair(learner, reference, x, weight, bias, target, hint=hint)


@points(2)
def test_layers_with_several_outputs(learner, reference, draw):
    """linear_gradients works for any number of rows, features and outputs."""
    hint = "The mean squared error divides by how many errors there are in the whole table, for weight and bias alike."

    for rows, in_features, out_features in ((4, 3, 2), (5, 3, 3), (2, 2, 4)):
        weight, bias = draw_layer(draw, in_features, out_features)
        x, target = draw_batch(draw, rows, in_features, out_features)

        expect_same_pair(learner, reference, x, weight, bias, target, hint=hint)


@points(2)
def test_every_call_starts_fresh(learner, reference, draw):
    """Three calls with the same weight and bias each give the gradients of their own batch."""
    hint = "If one call is right, call it twice with the same tensors: what could the second find of the first?"
    batches = [draw_batch(draw, rows, 3, 2) for rows in (4, 4, 2)]

    expect_same(learner, reference, hint=hint).run("gradients_of_three_batches", *draw_layer(draw, 3, 2), batches)


@points(1)
def test_leaves_the_inputs_unchanged(learner, reference, draw):
    """The four tensors stay as they were: same numbers, no recording, and nothing in their .grad."""
    hint = "Look at `requires_grad` and `.grad` of the tensors that were handed in, before and after the call."
    x, target = draw_batch(draw, 4, 3, 2)
    inputs = x, *draw_layer(draw, 3, 2), target

    # Whoever does nothing leaves everything as it was, and that is worth nothing.
    pair = expect_unchanged(learner, hint=hint).linear_gradients(*inputs)
    expect(pair is not None, "it returned None")
    left = learner.run("gradients_left_in_the_inputs", *inputs)
    expect_close(left, reference.run("gradients_left_in_the_inputs", *inputs), hint=hint)
