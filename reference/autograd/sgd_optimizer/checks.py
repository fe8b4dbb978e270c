"""Hidden checks of sgd_optimizer."""

from itertools import pairwise

import torch

from grader.authoring import expect, expect_close, expect_same, expect_type, expect_unchanged, points


def draw_layers(draw, *sizes):
    """Random weights and biases that chain these sizes, one pair for each layer."""
    return [(draw.normal(after, before), draw.normal(after)) for before, after in pairwise(sizes)]


def draw_batches(draw, sizes):
    """Three batches, the last one smaller, and a learning rate."""
    batches = [(draw.normal(rows, sizes[0]), draw.normal(rows, sizes[-1])) for rows in (5, 5, 2)]
    return batches, draw.number(0.01, 0.05)


@points(2)
def test_optimizer_steps_once(learner, reference):
    """The optimizer of make_optimizer moves weight and bias against their gradients, as far as `lr` says."""
    hint = "Its step is value - lr * gradient, for the tensors of the model; a setting besides `lr` makes it another."
    layers = [(torch.tensor([[1.0, 2.0, 3.0], [-1.0, 0.0, 1.0]]), torch.tensor([10.0, -10.0]))]
    gradients = [torch.tensor([[1.0, -2.0, 0.0], [4.0, 8.0, -8.0]]), torch.tensor([2.0, -4.0])]

    for lr in (0.5, 0.125):
        expect_same(learner, reference, hint=hint).run("steps_of_the_optimizer", layers, [gradients], lr)


@points(1)
def test_optimizer_steps_three_times(learner, reference, draw):
    """Three steps of it are plain SGD for every parameter of a network."""
    hint = "Which parameters was the optimizer given, and which settings besides the learning rate?"
    layers = draw_layers(draw, 3, 4, 2)
    gradients = [[draw.normal(*tensor.shape) for pair in layers for tensor in pair] for _ in range(3)]

    inputs = layers, gradients, draw.number(0.1, 0.3)
    expect_same(learner, reference, hint=hint).run("steps_of_the_optimizer", *inputs)


@points(2)
def test_one_train_step(learner, reference):
    """One train_step moves weight and bias of a layer to the right place."""
    hint = "One call, one step, with the gradients of the loss; the loss is the mean of the squared errors."
    layers = [(torch.tensor([[1.0, -2.0], [0.5, 1.0]]), torch.tensor([0.0, 1.0]))]
    batch = torch.tensor([[1.0, 1.0], [2.0, 0.0], [-1.0, 3.0]]), torch.tensor([[0.0, 1.0], [1.0, 1.0], [2.0, -2.0]])

    expect_same(learner, reference, hint=hint).run("parameters_after_each_step", layers, [batch], 0.125)


@points(2)
def test_three_train_steps(learner, reference, draw):
    """Three calls of train_step, one after the other, take three right steps."""
    hint = "If one step is right: what do the gradients hold when the backward pass of the second begins?"

    for sizes in ((3, 2), (3, 3), (3, 4, 4, 2)):
        inputs = draw_layers(draw, *sizes), *draw_batches(draw, sizes)
        expect_same(learner, reference, atol=1e-5, hint=hint).run("parameters_after_each_step", *inputs)


@points(1)
def test_uses_the_given_optimizer(learner, reference, draw):
    """The step is taken by the optimizer that train_step is given, with all of its settings, such as momentum."""
    hint = "The optimizer knows how long a step is and remembers the steps before; let it do the stepping."
    inputs = draw_layers(draw, 3, 2), *draw_batches(draw, (3, 2)), 0.9

    expect_same(learner, reference, atol=1e-5, hint=hint).run("parameters_after_each_step", *inputs)


@points(1)
def test_returns_the_loss_before_the_step(learner, reference, draw):
    """train_step returns the loss of its batch as it was before the step."""
    hint = "It is the mean squared error from which the backward pass starts, with all of its digits."
    layers, (batches, lr) = draw_layers(draw, 3, 2), draw_batches(draw, (3, 2))

    # A new model for every batch, so that a wrong step costs its own points only.
    for batch in batches:
        (loss,) = learner.run("losses_of_the_steps", layers, [batch], lr)
        # A tensor with one number will do: whether it is a float has a check of its own.
        loss = loss.item() if isinstance(loss, torch.Tensor) and loss.numel() == 1 else loss
        (expected,) = reference.run("losses_of_the_steps", layers, [batch], lr)
        expect_close(loss, expected, atol=1e-5, hint=hint)


@points(1)
def test_returns_a_float(learner, draw):
    """train_step returns a Python float."""
    hint = "A tensor with one number has a method that gives the number."

    losses = learner.run("losses_of_the_steps", draw_layers(draw, 3, 2), *draw_batches(draw, (3, 2)))
    expect(None not in losses, "it returned None")
    for loss in losses:
        expect_type(loss, "float", hint=hint)


@points(1)
def test_leaves_the_batch_unchanged(learner, draw):
    """train_step leaves the rows and the targets as they were."""
    layers = draw_layers(draw, 3, 2)

    predictions = expect_unchanged(learner).run("predictions_of_the_steps", layers, *draw_batches(draw, (3, 2)))
    # Whoever does nothing leaves everything as it was, and that is worth nothing.
    expect(predictions > 0, "the model was not used for a prediction")
