"""Hidden checks of freeze_layers."""

from itertools import pairwise

import torch

from grader.authoring import expect, expect_close, expect_same, points

FLAGS = "Print the name and `requires_grad` of each of `model.named_parameters()` after the call."


def draw_layers(draw, *sizes, bias=True):
    """Random weights and biases that chain these sizes, one pair for each layer."""
    return [(draw.normal(after, before), draw.normal(after) if bias else None) for before, after in pairwise(sizes)]


def draw_inputs(draw, *sizes, k, bias=True):
    """Layers, how many of them to freeze, six rows, and a factor for each number that comes out."""
    return draw_layers(draw, *sizes, bias=bias), k, draw.normal(6, sizes[0]), draw.normal(6, sizes[-1])


@points(1)
def test_freezes_the_first_layer(learner, reference):
    """With k = 1 the weight and the bias of the first layer get no gradient, and those of the second do."""
    layers = [
        (torch.tensor([[1.0, 2.0], [0.0, 1.0], [1.0, 1.0]]), torch.tensor([1.0, 0.0, 2.0])),
        (torch.tensor([[1.0, -1.0, 2.0]]), torch.tensor([5.0])),
    ]
    x, factors = torch.tensor([[1.0, 2.0], [3.0, 1.0]]), torch.tensor([[1.0], [-2.0]])

    expect_same(learner, reference, hint=FLAGS).run("gradients_after_freezing", layers, 1, x, factors)


@points(2)
def test_freezes_as_many_as_asked_for(learner, reference, draw):
    """The first k linear layers are frozen, not fewer and not more, with activations between them."""
    for sizes, k in (((3, 4, 4, 5, 2), 2), ((4, 4, 4, 4), 2), ((3, 4, 5, 4, 2), 3)):
        inputs = draw_inputs(draw, *sizes, k=k)

        expect_same(learner, reference, atol=1e-4, hint=FLAGS).run("gradients_after_freezing", *inputs)


@points(1)
def test_training_changes_the_others_only(learner, reference, draw):
    """Three optimizer steps change the layers that are not frozen, and no others."""
    layers, k, x, target = draw_inputs(draw, 3, 4, 4, 2, k=2)
    layers = [(weight / 3, bias / 3) for weight, bias in layers]  # large weights would let the steps run away

    expect_same(learner, reference, atol=1e-5).run("train_after_freezing", layers, k, x, target)


@points(1)
def test_layers_may_have_no_bias(learner, reference, draw):
    """Linear layers without a bias are frozen, and counted, like the others."""
    inputs = draw_inputs(draw, 3, 4, 4, 2, k=2, bias=False)

    expect_same(learner, reference, atol=1e-4, hint=FLAGS).run("gradients_after_freezing", *inputs)


@points(1)
def test_nested_layers_are_found(learner, reference, draw):
    """Linear layers inside other modules are found, and layers of other kinds between them are not frozen."""
    for k in (1, 2):
        inputs = draw_inputs(draw, 3, 4, 4, 2, k=k)

        expect_same(learner, reference, atol=1e-4, hint=FLAGS).run("gradients_in_a_nested_model", *inputs)


@points(1)
def test_no_layer_and_all_layers(learner, reference, draw):
    """With k = 0 nothing is frozen, and with a k larger than the number of layers everything is."""
    for k in (3, 7, 0):
        inputs = draw_inputs(draw, 3, 4, 4, 2, k=k)

        expect_same(learner, reference, atol=1e-4, hint=FLAGS).run("gradients_after_freezing", *inputs)


@points(1)
def test_layers_frozen_before_stay_frozen(learner, reference, draw):
    """A later layer that was frozen before the call remains frozen."""
    inputs = draw_inputs(draw, 3, 4, 4, 2, k=1)

    expect_same(learner, reference, atol=1e-4, hint=FLAGS).run("gradients_with_the_last_frozen_before", *inputs)


@points(1)
def test_values_and_mode_stay(learner, draw):
    """The numbers in the model, its mode and those of its layers are the same after the call."""
    hint = "Frozen parameters and the mode have nothing to do with each other."
    layers = draw_layers(draw, 3, 4, 2)

    names = ("0.weight", "0.bias", "2.weight", "2.bias")
    values = dict(zip(names, (tensor for layer in layers for tensor in layer), strict=True))

    for mode in ("training", "evaluation"):
        seen = learner.run("model_after_freezing", layers, 1, mode)

        expect_close(seen["values"], values)
        modes = dict.fromkeys(("model", "module 0", "module 1", "module 2"), mode)
        expect_close(seen["modes"], modes, hint=hint)
        # Whoever does nothing changes nothing.
        expect(seen["frozen parameters"] > 0, "no parameter is frozen")
