"""Hidden checks of accuracy."""

import torch

from grader.authoring import expect, expect_close, expect_unchanged, points


def number(share):
    """A tensor with one number as a number: whether it is a float has a check of its own."""
    return share.item() if isinstance(share, torch.Tensor) and share.numel() == 1 else share


def expect_same_share(learner, reference, logits, labels, hint=""):
    """As `expect_same`, on batches so large that two mistakes hardly ever give the same share."""
    expect_share(number(learner.accuracy(logits, labels)), reference.accuracy(logits, labels), hint=hint)


def expect_share(share, required, hint=""):
    """As `expect_close`, with a plainer word for percentages and counts than "the number differs"."""
    if isinstance(share, float | int):
        # NaN is not above 1, so it is told as any other wrong number.
        expect(not (share < 0 or share > 1), "the result does not lie between 0 and 1", hint=hint)
    expect_close(share, required, hint=hint)


def draw_batch(draw, rows, classes, right):
    """Random logits, and labels of which `right` agree with the largest one, at random places."""
    logits = 2 * draw.normal(rows, classes)
    others = logits.argmax(dim=1) + draw.integers(rows, low=1, high=classes)
    keep = draw.permutation(rows) < right
    return logits, torch.where(keep, logits.argmax(dim=1), others % classes)


@points(2)
def test_all_half_and_none(learner, reference):
    """Four rows of three classes: all of them right, half of them, and none."""
    logits = torch.tensor([[0.2, 1.0, -1.0], [0.9, -2.0, 0.5], [-4.0, -1.0, -0.5], [0.3, 0.1, 0.2]])

    batches = [(logits, torch.tensor(labels)) for labels in ([1, 0, 2, 0], [1, 2, 2, 1], [0, 1, 1, 2])]

    # All calls before the first comparison: three shares tell mistakes apart where one would be the same by chance.
    shares = [number(learner.accuracy(*batch)) for batch in batches]
    hint = "Before the last step there should be one True or False for each row. Print them, and count."
    for share, batch in zip(shares, batches, strict=True):
        expect_share(share, reference.accuracy(*batch), hint=hint)


@points(2)
def test_any_size(learner, reference, draw):
    """It works for any number of rows and classes."""
    hint = "One prediction for each row; compare the shape of the predictions with the shape of the labels."

    for rows, classes, right in ((97, 3, 40), (3, 6, 2), (1, 4, 1), (50, 2, 37)):
        expect_same_share(learner, reference, *draw_batch(draw, rows, classes, right), hint=hint)


@points(1)
def test_as_many_rows_as_classes(learner, reference, draw):
    """It works for as many rows as classes, where a wrong dimension raises no error."""
    hint = "Which dimension of the logits counts the rows, and which the classes?"

    for size, right in ((23, 9), (5, 3)):
        expect_same_share(learner, reference, *draw_batch(draw, size, size, right), hint=hint)


@points(1)
def test_two_thirds(learner, reference, draw):
    """Shares such as two thirds or one seventh keep all of their digits."""
    hint = "A share is what was counted, divided by the number of rows. Nothing is rounded or cut off."

    for rows, right in ((33, 22), (49, 7)):
        expect_same_share(learner, reference, *draw_batch(draw, rows, 4, right), hint=hint)


@points(1)
def test_returns_a_float(learner, draw):
    """The result is a Python float."""
    share = learner.accuracy(*draw_batch(draw, 5, 3, 2))

    hint = "A tensor with one number has a method that gives the number."
    kind = "a tensor" if isinstance(share, torch.Tensor) else f"of the type {type(share).__name__}"
    expect(isinstance(share, float), f"it is {kind} instead of a float", hint=hint)


@points(1)
def test_leaves_the_inputs_unchanged(learner, draw):
    """The logits and the labels stay as they were."""
    share = expect_unchanged(learner).accuracy(*draw_batch(draw, 5, 3, 2))

    # Whoever does nothing leaves everything as it was, and that is worth nothing.
    expect(share is not None, "it returned None")
