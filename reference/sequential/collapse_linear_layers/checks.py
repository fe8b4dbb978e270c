"""Hidden checks of collapse_linear_layers."""

from itertools import pairwise

import torch

from grader.authoring import expect, expect_same, expect_shape, expect_type, needs, points

#: Two layers and more, square ones (where a wrong order goes unnoticed) and a bottleneck of one number.
SIZES = ((3, 4, 2), (3, 3, 3), (5, 1, 4, 2), (4, 4, 4, 4))

#: Products of several matrices, in whatever order somebody multiplies them.
ATOL = 1e-4


def draw_layers(draw, *sizes):
    """Random weights and biases that chain these sizes, one pair for each layer; scaled, or the outputs grow large."""
    return [(draw.normal(after, before) / before**0.5, draw.normal(after)) for before, after in pairwise(sizes)]


@points(1)
def test_returns_a_linear_layer(learner, draw):
    """It returns one nn.Linear from the first size of the model to the last, with a bias."""
    for sizes in SIZES:
        layer = learner.run("collapsed", draw_layers(draw, *sizes))

        expect_type(layer, "Linear")
        for name, size in (("in_features", sizes[0]), ("out_features", sizes[-1])):
            found = layer.attributes.get(name)
            expect(found == size, f"{name} is {found} instead of {size}")
        for name, shape in (("weight", (sizes[-1], sizes[0])), ("bias", (sizes[-1],))):
            held = layer.state.get(name)
            expect(held is not None, f"the layer has no {name}")
            expect_shape(held, shape, hint=f"Print the shape of the {name} in the layer that comes back.")


@points(2)
def test_two_layers(learner, reference):
    """Two layers become one that gives the same outputs."""
    hint = "Send a row with a single 1 through both: what comes out is one column of the weight, plus the bias."
    layers = [
        (torch.tensor([[1.0, 2.0, 0.0], [0.0, -1.0, 1.0]]), torch.tensor([1.0, -2.0])),
        (torch.tensor([[1.0, -1.0], [2.0, 0.0]]), torch.tensor([10.0, 20.0])),
    ]
    x = torch.tensor([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0], [2.0, -1.0, 3.0]])

    expect_same(learner, reference, atol=ATOL, hint=hint).run("outputs", layers, x)


@points(2)
def test_row_of_zeros(learner, reference, draw):
    """For a row of zeros the layer gives what the model gives: all biases have their part in that."""
    hint = "The bias of a layer goes through all layers behind it."

    for sizes in SIZES:
        layers = draw_layers(draw, *sizes)
        expect_same(learner, reference, atol=ATOL, hint=hint).run("outputs", layers, torch.zeros(1, sizes[0]))


@points(3)
def test_any_stack(learner, reference, draw):
    """Stacks of any number of layers and of any sizes become one layer that gives the same outputs."""
    hint = "The numbers can be computed from those of the model. A layer that learned to come near does not meet them."

    for sizes in SIZES:
        layers = draw_layers(draw, *sizes)
        expect_same(learner, reference, atol=ATOL, hint=hint).run("outputs", layers, draw.normal(6, sizes[0]))


@points(1)
def test_single_layer(learner, reference, draw):
    """A model of one layer becomes another layer with the same numbers."""
    for sizes in ((3, 2), (3, 3)):
        expect_same(learner, reference, atol=ATOL).run("collapsed", draw_layers(draw, *sizes))


@points(1)
def test_leaves_the_model_unchanged(learner, reference, draw):
    """The model keeps its layers and their numbers, however often it is collapsed."""
    hint = "The weights of the model are there to be read; the result goes into a layer that is new."

    for sizes in SIZES:
        layers = draw_layers(draw, *sizes)
        expect_type(learner.run("collapsed", layers), "Module")
        expect_same(learner, reference, hint=hint).run("model_after_three_calls", layers)


@points(1)
@needs(test_returns_a_linear_layer)
def test_new_layer_is_independent(learner, reference, draw):
    """What happens to the new layer does not change the model."""
    hint = "Try it with a model of a single layer: whose tensors does the new layer hold?"

    for sizes in ((3, 2), *SIZES):
        inputs = draw_layers(draw, *sizes), draw.number(1, 2)
        expect_same(learner, reference, hint=hint).run("model_after_filling_the_new_layer", *inputs)


@points(1)
@needs(test_returns_a_linear_layer)
def test_new_layer_can_be_trained(learner, reference, draw):
    """The new layer can be trained: a step moves its weight and its bias."""
    hint = "Print list(layer.parameters()) for the new layer: there should be two, and each should require a gradient."

    for sizes in SIZES:
        inputs = draw_layers(draw, *sizes), draw.normal(6, sizes[0]), draw.normal(6, sizes[-1])
        expect_same(learner, reference, atol=ATOL, hint=hint).run("training_step", *inputs)
