"""Hidden checks of zero_grad."""

from itertools import pairwise

import torch

from grader.authoring import expect, expect_close, expect_same, expect_unchanged, points


def draw_layers(draw, *sizes):
    """Random weights and biases that chain these sizes, one pair for each layer."""
    return [(draw.normal(after, before), draw.normal(after)) for before, after in pairwise(sizes)]


def draw_batch(draw, rows, sizes):
    """Random rows and their targets."""
    return draw.normal(rows, sizes[0]), draw.normal(rows, sizes[-1])


@points(2)
def test_one_call(learner, reference):
    """After one call on a new layer, weight and bias have the gradients of the mean squared error."""
    hint = "The loss is the mean of the squared errors, over all numbers of the table; a backward pass starts from it."
    layers = [(torch.tensor([[1.0, -2.0], [0.5, 1.0]]), torch.tensor([0.0, 1.0]))]
    batch = torch.tensor([[1.0, 1.0], [2.0, 0.0], [-1.0, 3.0]]), torch.tensor([[0.0, 1.0], [1.0, 1.0], [2.0, -2.0]])

    expect_same(learner, reference, hint=hint).run("gradients_after_each_call", layers, [batch])


@points(2)
def test_three_calls_on_a_layer(learner, reference, draw):
    """After each of three calls the gradients of a linear layer are those of its own batch alone."""
    hint = "If one call is right, print the `.grad` after each: does it still hold something of the call before?"

    for sizes in ((3, 3), (3, 2)):
        inputs = draw_layers(draw, *sizes), [draw_batch(draw, rows, sizes) for rows in (5, 5, 2)]
        expect_same(learner, reference, atol=1e-5, hint=hint).run("gradients_after_each_call", *inputs)


@points(2)
def test_three_calls_on_a_network(learner, reference, draw):
    """After each of three calls every layer of a network has the gradients of that batch alone."""
    hint = "If a single layer is right, print the `.grad` of every parameter with its name: which ones grow?"
    sizes = 2, 4, 4, 3
    inputs = draw_layers(draw, *sizes), [draw_batch(draw, rows, sizes) for rows in (5, 5, 2)]

    expect_same(learner, reference, atol=1e-5, hint=hint).run("gradients_after_each_call", *inputs)


@points(1)
def test_older_gradients(learner, reference, draw):
    """Gradients that came from somewhere else before the first call have no part in the result."""
    hint = "The model may have gradients already when the function is called for the first time."
    older = [draw.normal(2, 3), draw.normal(2)]
    inputs = draw_layers(draw, 3, 2), older, *draw_batch(draw, 4, (3, 2))

    expect_same(learner, reference, atol=1e-5, hint=hint).run("gradients_after_older_ones", *inputs)


@points(1)
def test_changes_gradients_only(learner, reference, draw):
    """The values of the parameters, the rows and the targets stay as they were."""
    hint = "Only the gradients of the model change: no step is taken, and nothing is switched on in the batch."
    inputs = draw_layers(draw, 3, 2), *draw_batch(draw, 4, (3, 2))

    seen = expect_unchanged(learner, hint=hint).run("parameters_after_three_calls", *inputs)
    # Whoever does nothing changes nothing, and that is worth nothing.
    expect(seen["predictions"] > 0, "the model was not used for a prediction")
    required = reference.run("parameters_after_three_calls", *inputs)
    expect_close(seen["parameters"], required["parameters"], hint=hint)
