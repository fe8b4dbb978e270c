"""Examples for linear_layer: what a right answer does with numbers you can follow by hand."""

import torch

from grader.authoring import expect, expect_close, expect_type


def test_make_layer_takes_three_and_gives_two(learner):
    """make_layer() is an nn.Linear with three features in and two out."""
    layer = learner.make_layer()

    expect_type(layer, "Linear")
    sizes = layer.attributes.get("in_features"), layer.attributes.get("out_features")
    expect(sizes == (3, 2), f"the layer takes {sizes[0]} features and gives {sizes[1]}")


def test_apply_layer_to_one_row(learner):
    """One row of three features becomes one row of two numbers."""
    weight = torch.tensor([[1.0, 0.0, 0.0], [1.0, 1.0, 1.0]])
    bias = torch.tensor([0.0, 10.0])
    x = torch.tensor([[2.0, 3.0, 4.0]])

    # First output: 1*2 + 0*3 + 0*4 + 0. Second output: 1*2 + 1*3 + 1*4 + 10.
    expect_close(learner.run("apply_to", x, weight, bias), torch.tensor([[2.0, 19.0]]))


def test_apply_layer_to_two_rows(learner):
    """Two rows go in, two rows come out, each worked on by itself."""
    weight = torch.tensor([[1.0, 0.0, 0.0], [1.0, 1.0, 1.0]])
    bias = torch.tensor([0.0, 10.0])
    x = torch.tensor([[2.0, 3.0, 4.0], [-1.0, 0.0, 1.0]])

    expect_close(learner.run("apply_to", x, weight, bias), torch.tensor([[2.0, 19.0], [-1.0, 10.0]]))
