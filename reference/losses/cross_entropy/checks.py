"""Hidden checks of cross_entropy."""

import torch

from grader.authoring import expect_same, expect_unchanged, points


def draw_batch(draw, rows, classes, dtype=torch.float32):
    """Random logits and labels."""
    return 2 * draw.normal(rows, classes, dtype=dtype), draw.integers(rows, low=0, high=classes)


@points(2)
def test_one_row(learner, reference):
    """One row costs the negative log-probability of its right class."""
    hint = "Follow the row as in the lesson: its softmax, the probability of the label, and the logarithm of that."
    logits = torch.tensor([[2.0, -1.0, 0.5, 1.0]])

    for label in (1, 0, 3):
        expect_same(learner, reference, hint=hint).cross_entropy(logits, torch.tensor([label]))


@points(3)
def test_several_rows(learner, reference, draw):
    """Several rows cost the mean of what each costs, for any number of rows and classes."""
    hint = "Each row has one right class. Count how many numbers enter the mean."

    for rows, classes in ((4, 4), (6, 3), (3, 7), (5, 2)):
        expect_same(learner, reference, hint=hint).cross_entropy(*draw_batch(draw, rows, classes))


@points(1)
def test_large_logits(learner, reference):
    """Logits around 1000, or around -1000, give the right loss."""
    hint = "Once smaller logits are right: the exponential of 1000 is infinite in float32, and that of -1000 is zero."
    logits = torch.tensor([[1000.0, 1001.0, 999.0], [-1000.0, -1001.0, -998.0]])

    for labels in ([0, 1], [2, 2]):
        expect_same(learner, reference, atol=1e-3, hint=hint).cross_entropy(logits, torch.tensor(labels))


@points(2)
def test_logits_far_apart(learner, reference):
    """Logits that lie far apart, such as 1000 and -1000, give the right loss."""
    hint = "Once smaller logits are right: a probability too small for float32 becomes zero, and its logarithm is lost."
    logits = torch.tensor([[1000.0, 0.0, -1000.0], [-100.0, 300.0, -200.0]])

    for labels in ([2, 0], [0, 1], [1, 2]):
        expect_same(learner, reference, hint=hint).cross_entropy(logits, torch.tensor(labels))


@points(2)
def test_gradient_reaches_the_logits(learner, reference, draw):
    """A backward pass leaves the right gradient in the logits."""
    hint = "Once the loss is right: training walks back from it to the network; print it and look for its grad_fn."

    for rows, classes in ((5, 3), (3, 3)):
        inputs = *draw_batch(draw, rows, classes), draw.number(0.5, 2)
        expect_same(learner, reference, hint=hint).run("gradient_through_the_loss", *inputs)


@points(1)
def test_keeps_the_dtype(learner, reference, draw):
    """Logits of float64 give a loss of float64."""
    expect_same(learner, reference).cross_entropy(*draw_batch(draw, 4, 3, dtype=torch.float64))


@points(1)
def test_leaves_the_inputs_unchanged(learner, draw):
    """The logits and the labels stay as they were."""
    expect_unchanged(learner).cross_entropy(*draw_batch(draw, 4, 3))
