"""Hidden checks of mse_loss."""

import torch

from grader.authoring import expect_raises, expect_same, expect_unchanged, points


@points(2)
def test_column_of_four(learner, reference):
    """Four predictions in a column give the mean of their squared errors."""
    hint = "Make a table as in the lesson: the differences, their squares, and the mean of all squares."
    pred = torch.tensor([[2.0], [-1.0], [0.5], [3.0]])
    target = torch.tensor([[0.0], [1.0], [0.5], [7.0]])

    expect_same(learner, reference, hint=hint).mse(pred, target)


@points(2)
def test_any_shape(learner, reference, draw):
    """The mean is over all numbers, for one column, several columns, or any other shape."""
    hint = "Count how many squared differences there are in all, and what the sum is divided by."

    for shape in ((6, 3), (3, 3), (5, 1), (7,), (2, 3, 4), (1, 1)):
        expect_same(learner, reference, hint=hint).mse(draw.normal(*shape), 3 * draw.normal(*shape))


@points(1)
def test_keeps_the_dtype(learner, reference, draw):
    """Inputs of float64 give a loss of float64."""
    inputs = draw.normal(4, 3, dtype=torch.float64), draw.normal(4, 3, dtype=torch.float64)

    expect_same(learner, reference).mse(*inputs)


# What a learner writes into an exception is not that of a misconception. So in each of the next three checks the pair
# that tells most comes first, before anything was refused.


@points(1)
def test_refuses_a_column_and_a_list(learner, draw):
    """A column and a flat list, such as (5, 1) and (5,), raise ValueError."""
    hint = "PyTorch would broadcast these two. Compare the whole shapes before anything is subtracted."

    for one, other in (((5, 1), (5,)), ((5,), (5, 1)), ((1, 5), (5,))):
        expect_raises(learner, "ValueError", hint=hint).mse(draw.normal(*one), draw.normal(*other))


@points(1)
def test_refuses_other_numbers_of_dimensions(learner, draw):
    """Any two shapes with another number of dimensions, such as (6,) and (2, 3), raise ValueError."""
    hint = "The number of values may be the same and the shapes another. Compare the whole shapes first of all."

    for one, other in (((6,), (2, 3)), ((4, 3), (3,)), ((2, 3, 1), (3, 1))):
        expect_raises(learner, "ValueError", hint=hint).mse(draw.normal(*one), draw.normal(*other))


@points(1)
def test_refuses_other_sizes(learner, draw):
    """Shapes with as many dimensions but other sizes, such as (4, 1) and (4, 3), raise ValueError."""
    hint = "Compare the whole shapes: the number of rows, of values or of dimensions alone can agree by chance."

    for one, other in (((4, 1), (4, 3)), ((4, 3), (1, 3)), ((4, 1), (1, 4)), ((2, 6), (3, 4)), ((1,), (5,))):
        expect_raises(learner, "ValueError", hint=hint).mse(draw.normal(*one), draw.normal(*other))


@points(1)
def test_gradient_reaches_the_predictions(learner, reference, draw):
    """A backward pass through the loss reaches the predictions."""
    hint = "Once the loss is right: training walks back from it to the network; print it and look for its grad_fn."

    for shape in ((4, 1), (2, 3)):
        inputs = draw.normal(*shape), draw.normal(*shape), draw.number(0.5, 2)
        expect_same(learner, reference, hint=hint).run("gradient_through_the_loss", *inputs)


@points(1)
def test_leaves_the_inputs_unchanged(learner, draw):
    """The predictions and the targets stay as they were."""
    expect_unchanged(learner).mse(draw.normal(4, 2), draw.normal(4, 2))
