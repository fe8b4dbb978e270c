"""Hidden checks of sequential_network."""

from itertools import pairwise

import torch

from grader.authoring import expect, expect_close, expect_same, expect_shape, expect_type, expect_unchanged, points

SIZES = (10, 18, 20, 5)


def draw_layers(draw, *sizes):
    """Random weights and biases that chain these sizes, one pair for each layer."""
    return [(draw.normal(after, before), draw.normal(after)) for before, after in pairwise(sizes)]


def layers_of(network):
    """The layers in any module that holds some; fails the check when it is no module at all."""
    expect_type(network, "Module")
    return [layer for _, layer in network.children]


@points(1)
def test_builds_a_sequential(learner):
    """build_network returns an nn.Sequential."""
    expect_type(learner.build_network(), "Sequential")


@points(1)
def test_holds_three_linear_layers(learner):
    """The network holds three linear layers, each with its bias, and nothing else."""
    layers = layers_of(learner.build_network())

    expect(len(layers) == 3, f"it holds {len(layers)} layers instead of 3")
    for number, layer in enumerate(layers, start=1):
        expect_type(layer, "Linear")
        expect(layer.state.get("bias") is not None, f"layer {number} has no bias")


@points(2)
def test_sizes_form_a_chain(learner):
    """The linear layers take and give 10, 18, 20 and 5 numbers, in this order."""
    layers = [layer for layer in layers_of(learner.build_network()) if "in_features" in layer.attributes]
    chain = list(pairwise(SIZES))

    expect(len(layers) == len(chain), f"there are {len(layers)} linear layers for the {len(SIZES)} sizes")
    for number, (layer, (before, after)) in enumerate(zip(layers, chain, strict=True), start=1):
        takes, gives = layer.attributes.get("in_features"), layer.attributes.get("out_features")
        expect(takes == before, f"layer {number} takes {takes} numbers instead of {before}")
        expect(gives == after, f"layer {number} gives {gives} numbers instead of {after}")
        expect_shape(layer.state.get("weight"), (after, before))


@points(1)
def test_each_call_builds_a_new_network(learner, reference, draw):
    """Each call builds a network of its own."""
    hint = "Filling one network with numbers should leave the network of the other call alone."

    expect_same(learner, reference, hint=hint).run("fill_two_networks", draw.number(1, 2), draw.number(3, 4))


@points(1)
def test_sends_one_row_through(learner, reference):
    """forward sends one row through all layers, in order."""
    layers = [
        (torch.tensor([[1.0, 2.0], [0.0, -1.0], [3.0, 1.0]]), torch.tensor([1.0, 0.0, -2.0])),
        (torch.tensor([[1.0, 0.0, 1.0], [2.0, -1.0, 0.0]]), torch.tensor([0.0, 5.0])),
        (torch.tensor([[1.0, -1.0]]), torch.tensor([10.0])),
    ]

    expect_same(learner, reference).run("send_through", layers, torch.tensor([[1.0, 2.0]]))


@points(2)
def test_sends_every_row_through(learner, reference, draw):
    """forward works for many rows and for networks of other sizes."""
    for rows, sizes in ((7, SIZES), (4, (4, 4, 4, 4)), (1, SIZES)):
        # A stack of normal weights makes numbers in the thousands; this keeps them readable.
        layers = [(weight / weight.shape[1] ** 0.5, bias) for weight, bias in draw_layers(draw, *sizes)]

        expect_same(learner, reference, atol=1e-5).run("send_through", layers, draw.normal(rows, sizes[0]))


@points(1)
def test_gradients_reach_every_layer(learner, reference, draw):
    """The output can be trained: gradients reach the weight and bias of every layer, and the input."""
    hint = "Where only the gradients are wrong, the way back is cut: print the output and look for its grad_fn."
    inputs = draw_layers(draw, 3, 4, 4, 2), draw.normal(5, 3), draw.normal(5, 2)

    expect_same(learner, reference, atol=1e-4, hint=hint).run("gradients_through_the_output", *inputs)


@points(1)
def test_leaves_network_and_input_unchanged(learner, reference, draw):
    """forward leaves the network and the input as they were, however often it is called."""
    hint = "Using a network reads its layers and its input; both stay as they were."
    inputs = draw_layers(draw, 3, 4, 4, 2), draw.normal(5, 3)

    expect_type(learner.run("send_through", *inputs), "Tensor")
    after = expect_unchanged(learner, hint=hint).run("network_after_use", *inputs)
    expect_close(after, reference.run("network_after_use", *inputs), hint=hint)
