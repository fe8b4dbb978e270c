"""Hidden checks of sgd_step_by_hand."""

from itertools import pairwise

import torch

from grader.authoring import expect, expect_same, points


def draw_training(draw, *sizes):
    """Random layers that chain these sizes, six rows with their targets, and a learning rate."""
    layers = [(draw.normal(after, before), draw.normal(after)) for before, after in pairwise(sizes)]
    return layers, draw.normal(6, sizes[0]), draw.normal(6, sizes[-1]), draw.number(0.01, 0.05)


@points(2)
def test_steps_against_given_gradients(learner, reference):
    """One step moves weight and bias against their gradients, as far as the learning rate says."""
    weight, bias = torch.tensor([[1.0, 2.0, 3.0], [-1.0, 0.0, 1.0]]), torch.tensor([10.0, -10.0])
    gradients = torch.tensor([[1.0, -2.0, 0.0], [4.0, 8.0, -8.0]]), torch.tensor([2.0, -4.0])

    for lr in (0.25, 0.125):
        expect_same(learner, reference).run("step_with_given_gradients", (weight, bias), gradients, lr)


@points(2)
def test_three_steps_of_a_linear_layer(learner, reference, draw):
    """Three steps in a row move a linear layer to the right place."""
    for in_features, out_features in ((3, 2), (3, 3)):
        expect_same(learner, reference).run("three_steps", *draw_training(draw, in_features, out_features))


@points(1)
def test_three_steps_of_a_deeper_network(learner, reference, draw):
    """Steps work for nested layers, for layers without parameters between them, and for layers of any kind."""
    expect_same(learner, reference).run("three_steps", *draw_training(draw, 3, 4, 4, 2))

    factor, x, target = draw.normal(4), draw.normal(6, 4), draw.normal(6, 4)
    expect_same(learner, reference).run("step_of_other_layers", factor, x, target, draw.number(0.05, 0.5))


@points(2)
def test_keeps_the_parameter_objects(learner, reference, draw):
    """The parameters are the same objects as before, with new values, and nothing is returned."""
    hint = "Whoever collected the parameters before the step, as an optimizer does, should see the new values in them."

    for sizes in ((3, 2), (3, 4, 2)):
        expect_same(learner, reference, hint=hint).run("parameters_held_before_the_step", *draw_training(draw, *sizes))


@points(2)
def test_skips_parameters_without_a_gradient(learner, reference, draw):
    """Layers without gradients, frozen or not used for the loss, stay as they are; the others get their step."""
    for scenario in ("step_with_a_frozen_layer", "step_with_an_unused_layer"):
        expect_same(learner, reference).run(scenario, *draw_training(draw, 3, 4, 4, 2))


@points(1)
def test_leaves_the_gradients_alone(learner, reference, draw):
    """The gradients are the same after the step as before."""
    hint = "The step reads the gradients and changes the parameters."

    expect_same(learner, reference, hint=hint).run("gradients_after_the_step", *draw_training(draw, 3, 4, 2))

    hint = "A parameter without a gradient has none afterwards either."
    inputs = draw_training(draw, 3, 4, 4, 2)
    expect_same(learner, reference, hint=hint).run("gradients_of_an_unused_layer", *inputs)

    weight, bias = draw.normal(2, 3), draw.normal(2)
    moved = learner.run("step_with_given_gradients", (weight, bias), (draw.normal(2, 3), draw.normal(2)), 0.25)
    expect(not torch.equal(moved["weight"], weight), "the gradients stay, and so do the parameters")
