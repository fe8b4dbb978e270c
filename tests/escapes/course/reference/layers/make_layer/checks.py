"""Hidden checks of make_layer."""

import torch

from grader.authoring import expect, expect_same, expect_type, points


@points(1)
def test_has_the_sizes(learner):
    """The layer has the sizes that were asked for."""
    layer = learner.make_layer(5, 3)

    expect_type(layer, "Linear")
    for name, size in (("in_features", 5), ("out_features", 3)):
        expect(layer.attributes.get(name) == size, f"{name} is another number than the one that was asked for")


@points(2)
def test_computes_what_a_linear_layer_computes(learner, reference, draw):
    """Filled with given weights it computes what a linear layer computes."""
    x = torch.tensor([[48271.5, 90617.75, 0.0]])

    expect_same(learner, reference).run("filled_layer", draw.normal(2, 3), draw.normal(2), x)
