"""Hidden checks of softmax."""

import torch

from grader.authoring import expect_same, expect_unchanged, points

#: For logits in the thousands, where float32 has three or four decimals left: enough for x - logsumexp(x), too.
ATOL = 1e-3


@points(1)
def test_two_samples(learner, reference):
    """Two samples with three logits each get their probabilities."""
    hint = "Follow one row as in the lesson: what e to the power of each logit is, and what their sum is."

    expect_same(learner, reference, hint=hint).softmax(torch.tensor([[1.0, 3.0, 2.0], [0.5, -1.0, 0.5]]))


@points(2)
def test_any_batch(learner, reference, draw):
    """It works for any number of samples and classes, and each sample is on its own."""
    hint = "Add up the probabilities of each row, and then those of each column: which sums should be 1?"

    for samples, classes in ((2, 5), (6, 3), (4, 1), (1, 4)):
        expect_same(learner, reference, hint=hint).softmax(2 * draw.normal(samples, classes))


@points(2)
def test_square_batch(learner, reference, draw):
    """It works for as many samples as classes, where sums over the wrong dimension go unnoticed."""
    hint = "Add up the probabilities of each row, and then those of each column: which sums should be 1?"

    for size in (3, 2):
        expect_same(learner, reference, hint=hint).softmax(2 * draw.normal(size, size))


@points(2)
def test_any_number_of_dimensions(learner, reference, draw):
    """The classes are the last dimension, whether they come alone or behind several dimensions."""
    hint = "Which dimension holds the classes, when x has one dimension, and when it has three?"

    for shape in ((5,), (2, 4, 3), (3, 3, 3), (2, 1, 2, 3)):
        expect_same(learner, reference, hint=hint).softmax(2 * draw.normal(*shape))


@points(1)
def test_large_logits(learner, reference):
    """Logits around 1000 and around -1000 get their probabilities, and no nan."""
    hint = "Look at the exponentials of these logits, one by one, and at their sum."

    for shift in (1000.0, -1000.0):
        x = torch.tensor([[0.0, 1.0, -1.0], [2.0, 2.0, 0.0]]) + shift
        expect_same(learner, reference, atol=ATOL, hint=hint).softmax(x)


@points(1)
def test_logits_far_apart(learner, reference):
    """Logits may be thousands apart, within a sample and from one sample to the next."""
    hint = "Each row needs its own number to be shifted by, or a row that lies far below the others is lost."
    x = torch.tensor([[2000.0, 0.0, 1999.0], [0.0, 1.0, 2.0], [-3000.0, -3001.0, -3000.0], [1500.0, -1500.0, 0.0]])

    expect_same(learner, reference, atol=ATOL, hint=hint).softmax(x)


@points(1)
def test_keeps_the_dtype(learner, reference, draw):
    """The probabilities have the dtype of the logits."""
    hint = "Compare the dtype of the result with that of x, for more than one kind."

    for dtype in (torch.float64, torch.float32):
        expect_same(learner, reference, hint=hint, about="types").softmax(draw.normal(2, 3, dtype=dtype))


@points(1)
def test_gradients_flow_through_softmax(learner, reference, draw):
    """Gradients flow back through the probabilities to the logits."""
    hint = "Once the values are right: operations on tensors keep the way back, numbers taken out of one lose it."

    for shape in ((3, 3), (4, 2)):
        inputs = draw.normal(*shape), draw.normal(*shape)
        expect_same(learner, reference, hint=hint).run("gradient_through_softmax", *inputs)


@points(1)
def test_leaves_the_logits_unchanged(learner, draw):
    """The logits stay as they were."""
    hint = "Operations whose name ends in _ and operators such as -= change the tensor that they are given."

    for shape in ((3, 3), (4, 2)):
        expect_unchanged(learner, hint=hint).softmax(draw.normal(*shape))
