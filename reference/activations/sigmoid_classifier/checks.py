"""Hidden checks of sigmoid_classifier."""

import torch

from grader.authoring import expect, expect_close, expect_same, expect_type, expect_unchanged, points
from grader.comparing import dtype

SHAPES = ((5,), (3, 3), (6, 1), (2, 3, 4), ())


def draw_logits(draw, *shape, low=1.0, high=4.0):
    """Random logits on either side of zero, none closer to it than `low`: at zero itself both classes are right."""
    signs = 2 * draw.integers(*shape, low=0, high=2) - 1
    return signs * draw.uniform(*shape, low=low, high=high)


def expect_classes(learner, reference, logits, hint=""):
    """Fail the check unless predict chooses the right classes, whatever their dtype: another check is about that."""
    classes = learner.predict(logits)
    if isinstance(classes, torch.Tensor) and torch.equal(classes, classes.bool().to(classes.dtype)):
        classes = classes.to(torch.int64)
    expect_close(classes, reference.predict(logits), hint=hint)


@points(1)
def test_sigmoid_of_a_few_logits(learner, reference):
    """sigmoid gives 0.5 at zero, more above it and less below."""
    expect_same(learner, reference).sigmoid(torch.tensor([-3.0, -2.0, -0.5, 0.0, 0.5, 2.0, 3.0]))


@points(2)
def test_sigmoid_of_any_shape(learner, reference, draw):
    """sigmoid works on each logit of a tensor of any shape by itself."""
    for shape in SHAPES:
        expect_same(learner, reference).sigmoid(3 * draw.normal(*shape))


@points(1)
def test_sigmoid_of_large_logits(learner, reference):
    """sigmoid of very large and very negative logits is 1 and 0, up to rounding."""
    hint = "Look at every step of the formula for a logit of 1000 and of -1000: what becomes infinite, or is cut off?"

    for size in (100.0, 1000.0):
        z = torch.tensor([size, -size, 1.0, -1.0])
        expect_same(learner, reference, hint=hint).sigmoid(z)


@points(1)
def test_sigmoid_keeps_the_dtype(learner, reference, draw):
    """sigmoid gives probabilities in the dtype of the logits."""
    hint = "Compare the dtype of the result with that of z, for more than one kind."

    for kind in (torch.float64, torch.float32):
        expect_same(learner, reference, hint=hint, about="types").sigmoid(draw.normal(2, 3, dtype=kind))


@points(1)
def test_gradients_flow_through_sigmoid(learner, reference, draw):
    """Gradients flow back through sigmoid."""
    hint = "Once the values are right: operations on tensors keep the way back, numbers taken out of one lose it."

    for shape in ((3, 3), (4, 2)):
        inputs = draw.normal(*shape), draw.normal(*shape)
        expect_same(learner, reference, hint=hint).run("gradient_through_sigmoid", *inputs)


@points(1)
def test_predicts_clear_cases(learner, reference):
    """predict chooses 1 for large logits and 0 for very negative ones."""
    expect_classes(learner, reference, torch.tensor([4.0, -3.0, 2.5, -2.0, 6.0, -100.0, 100.0]))


@points(2)
def test_threshold_is_on_the_probability(learner, reference, draw):
    """predict compares probabilities with 0.5: logits a little above and below zero get the right class, too."""
    hint = "Where a class is wrong: print the probability that belongs to a logit of 0.3."

    expect_classes(learner, reference, torch.tensor([0.3, -0.3, 0.1, -0.1, 0.45, -0.45]), hint=hint)
    for shape in ((8,), (4, 4)):
        expect_classes(learner, reference, draw_logits(draw, *shape, low=0.05, high=0.49), hint=hint)


@points(1)
def test_predicts_any_shape(learner, reference, draw):
    """predict gives one class for each logit, in the shape of the logits."""
    for shape in SHAPES:
        expect_classes(learner, reference, draw_logits(draw, *shape))


@points(1)
def test_classes_are_int64(learner, draw):
    """The classes are whole numbers of dtype int64."""
    hint = "A comparison gives True and False, and rounding gives floats: look at the dtype of what comes back."

    for shape in ((5,), (3, 1)):
        classes = learner.predict(draw_logits(draw, *shape))
        expect_type(classes, "Tensor")
        expect(classes.dtype == torch.int64, f"the dtype is {dtype(classes)} instead of int64", hint=hint)


@points(1)
def test_leaves_the_logits_unchanged(learner, draw):
    """The logits stay as they were."""
    hint = "Operations whose name ends in _ and operators such as *= change the tensor that they are given."

    for shape in ((3, 3), (4, 1)):
        expect_unchanged(learner, hint=hint).sigmoid(3 * draw.normal(*shape))
        expect_unchanged(learner, hint=hint).predict(draw_logits(draw, *shape))
