"""Hidden checks of one_hot."""

import torch

from grader.authoring import expect_close, expect_type, expect_unchanged, points


def expect_same_table(learner, reference, labels, num_classes, hint=""):
    """As `expect_same`, but whole numbers and bools will do: the dtype has a check of its own."""
    table = learner.one_hot(labels, num_classes)

    expect_type(table, "Tensor")
    expect_close(table.to(torch.float32), reference.one_hot(labels, num_classes), hint=hint)


def draw_every_class(draw, rows, num_classes):
    """Random labels among which every class occurs."""
    labels = torch.cat([draw.permutation(num_classes), draw.integers(rows - num_classes, low=0, high=num_classes)])
    return labels[draw.permutation(rows)]


@points(2)
def test_fixed_labels(learner, reference):
    """Five labels of three classes become five rows, each with a one at the place of its class."""
    expect_same_table(learner, reference, torch.tensor([1, 0, 2, 2, 1]), 3)


@points(2)
def test_any_size(learner, reference, draw):
    """It works for any number of labels and classes, and for labels in any order."""
    for rows, num_classes in ((4, 4), (9, 5), (7, 2)):
        expect_same_table(learner, reference, draw_every_class(draw, rows, num_classes), num_classes)


@points(1)
def test_classes_without_labels(learner, reference, draw):
    """Classes that no label names have their columns too."""
    hint = "Compare the number of columns with `num_classes`: the labels do not tell how many classes there are."
    batches = (torch.tensor([4, 0, 4]), 7), (torch.tensor([1]), 4), (draw.integers(5, low=2, high=5), 7)

    for labels, num_classes in batches:
        expect_same_table(learner, reference, labels, num_classes, hint=hint)


@points(1)
def test_gives_float32(learner, draw):
    """The dtype of the result is float32."""
    table = learner.one_hot(draw_every_class(draw, 5, 3), 3)

    expect_type(table, "Tensor")
    expect_close(table.dtype, torch.float32, hint="Print the dtype of what is returned.")


@points(1)
def test_leaves_the_labels_unchanged(learner, draw):
    """The labels stay as they were."""
    expect_unchanged(learner).one_hot(draw_every_class(draw, 6, 4), 4)
