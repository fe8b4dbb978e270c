"""Hidden checks of relu."""

import torch

from grader.authoring import expect_same, expect_unchanged, points

SHAPES = ((6,), (3, 3), (4, 2), (2, 3, 4), (1, 1), ())


@points(1)
def test_relu_of_a_few_numbers(learner, reference):
    """relu keeps positive numbers and turns negative ones into 0."""
    expect_same(learner, reference).relu(torch.tensor([-3.0, -1.0, -0.25, 0.0, 0.25, 1.0, 3.0]))


@points(2)
def test_relu_of_any_shape(learner, reference, draw):
    """relu works on each number of a tensor of any shape."""
    for shape in SHAPES:
        expect_same(learner, reference).relu(3 * draw.normal(*shape))


@points(1)
def test_leaky_relu_of_a_few_numbers(learner, reference):
    """leaky_relu keeps positive numbers and multiplies negative ones by the slope."""
    hint = "A negative number stays negative, and comes closer to 0."

    for slope in (0.5, 0.01):
        x = torch.tensor([-3.0, -1.0, -0.25, 0.0, 0.25, 1.0, 3.0])
        expect_same(learner, reference, hint=hint).leaky_relu(x, slope)


@points(2)
def test_leaky_relu_of_any_shape(learner, reference, draw):
    """leaky_relu works on tensors of any shape, with any slope from 0 to 1."""
    for shape in SHAPES:
        for slope in (draw.number(0.01, 0.99), 0.0, 1.0):
            expect_same(learner, reference).leaky_relu(3 * draw.normal(*shape), slope)


@points(1)
def test_numbers_close_to_zero(learner, reference):
    """Numbers close to 0 are treated like all others: both functions bend at 0 and nowhere else."""
    hint = "The border is 0 itself, without a margin, and what is not above it becomes 0 itself."
    x = torch.tensor([1e-9, -1e-9, 1e-20, -1e-20, 0.0, 1e-3, -1e-3])

    expect_same(learner, reference, atol=0.0, hint=hint).relu(x)
    expect_same(learner, reference, atol=0.0, hint=hint).leaky_relu(x, 0.25)


@points(1)
def test_keeps_the_dtype(learner, reference, draw):
    """The results have the dtype of x."""
    hint = "Compare the dtype of the result with that of x, for more than one kind."

    for dtype in (torch.float64, torch.float32):
        x = 3 * draw.normal(3, 5, dtype=dtype)
        expect_same(learner, reference, hint=hint, about="types").relu(x)
        expect_same(learner, reference, hint=hint, about="types").leaky_relu(x, draw.number(0.1, 0.9))


@points(1)
def test_gradients_flow_through_relu(learner, reference, draw):
    """Gradients flow back through relu: all of it above 0, and nothing below."""
    hint = "Once the values are right: operations on tensors keep the way back, numbers taken out of one lose it."

    for shape in ((3, 3), (4, 2)):
        inputs = 3 * draw.normal(*shape), draw.normal(*shape)
        expect_same(learner, reference, hint=hint).run("gradient_through_relu", *inputs)


@points(1)
def test_gradients_flow_through_leaky_relu(learner, reference, draw):
    """Gradients flow back through leaky_relu: all of it above 0, and the slope's share below."""
    hint = "Once the values are right: operations on tensors keep the way back, numbers taken out of one lose it."

    for shape in ((3, 3), (4, 2)):
        inputs = 3 * draw.normal(*shape), draw.normal(*shape), draw.number(0.1, 0.9)
        expect_same(learner, reference, hint=hint).run("gradient_through_leaky_relu", *inputs)


@points(1)
def test_leaves_the_input_unchanged(learner, draw):
    """x stays as it was."""
    hint = "Names that end in _, assignments to x[...] and inplace=True change the tensor that came in."

    for shape in ((3, 3), (4, 2)):
        expect_unchanged(learner, hint=hint).relu(draw.normal(*shape))
        expect_unchanged(learner, hint=hint).leaky_relu(draw.normal(*shape), draw.number(0.1, 0.9))
