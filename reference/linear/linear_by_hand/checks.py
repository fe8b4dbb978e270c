"""Hidden checks of linear_by_hand."""

import torch

from grader.authoring import expect_same, expect_unchanged, points


def draw_inputs(draw, leading, in_features, out_features, **options):
    """Random x of shape (*leading, in_features) with a weight and a bias that fit."""
    return (
        draw.normal(*leading, in_features, **options),
        draw.normal(out_features, in_features, **options),
        draw.normal(out_features, **options),
    )


@points(1)
def test_one_row(learner, reference):
    """One row of three features becomes one row of two numbers."""
    hint = "Work out one of the numbers by hand: three products, their sum, and the one bias of that output."
    x = torch.tensor([[1.0, 2.0, 3.0]])
    weight = torch.tensor([[1.0, -1.0, 2.0], [0.0, 3.0, -2.0]])
    bias = torch.tensor([10.0, 20.0])

    expect_same(learner, reference, hint=hint).linear(x, weight, bias)


@points(2)
def test_several_rows(learner, reference, draw):
    """It works for any number of rows, features and outputs."""
    for rows, in_features, out_features in ((4, 3, 2), (2, 3, 2), (5, 1, 4), (2, 6, 1)):
        expect_same(learner, reference).linear(*draw_inputs(draw, [rows], in_features, out_features))


@points(2)
def test_square_weight(learner, reference, draw):
    """It works for a square weight, where a wrong order of the numbers goes unnoticed."""
    for rows in (3, 2):
        expect_same(learner, reference).linear(*draw_inputs(draw, [rows], 3, 3))


@points(2)
def test_any_number_of_dimensions(learner, reference, draw):
    """The features may come alone or behind several dimensions."""
    for leading in ((), (2, 4), (3, 3), (2, 1, 5)):
        expect_same(learner, reference).linear(*draw_inputs(draw, leading, 3, 2))


@points(1)
def test_keeps_the_dtype(learner, reference, draw):
    """The result has the dtype of the inputs."""
    hint = "Compare the dtype of the result with that of x, for inputs of more than one kind."

    inputs = draw_inputs(draw, [5], 3, 2, dtype=torch.float64)
    expect_same(learner, reference, hint=hint, about="types").linear(*inputs)


@points(1)
def test_gradients_reach_every_input(learner, reference, draw):
    """Gradients flow back to x, weight and bias."""
    hint = "PyTorch keeps the way back, and numbers taken out of a tensor lose it. Wrong results have other gradients."
    inputs = draw_inputs(draw, [5], 3, 2)

    expect_same(learner, reference, hint=hint).run("gradients_through_the_result", *inputs, draw.normal(5, 2))


@points(1)
def test_leaves_the_inputs_unchanged(learner, draw):
    """x, weight and bias stay as they were."""
    hint = "Operations whose name ends in _ and operators such as += change the tensor that they are given."

    expect_unchanged(learner, hint=hint).linear(*draw_inputs(draw, [5], 3, 2))
