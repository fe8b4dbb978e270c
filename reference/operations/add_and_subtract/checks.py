"""Hidden checks of add_and_subtract."""

import torch

from grader.authoring import expect_close, expect_unchanged, points


def expect_both(learner, reference, a, b, *, hint=""):
    """Fail the check unless sum and difference are right, in a tuple or in a list."""
    results = learner.add_and_subtract(a, b)
    if isinstance(results, list):
        results = tuple(results)
    expect_close(results, reference.add_and_subtract(a, b), hint=hint)


@points(1)
def test_two_vectors(learner, reference, draw):
    """Two vectors give their sum and their difference, in this order."""
    hint = "The first item is the sum and the second the difference, which is what is left of a."

    expect_both(learner, reference, torch.tensor([5.0, 7.0, 1.0]), torch.tensor([2.0, 3.0, 4.0]), hint=hint)
    expect_both(learner, reference, draw.normal(5), draw.normal(5), hint=hint)


@points(1)
def test_two_matrices(learner, reference, draw):
    """Two matrices of one shape, square or not, meet place by place."""
    expect_both(learner, reference, torch.tensor([[1, 2], [3, 4]]), torch.tensor([[40, 30], [20, 10]]))
    for rows, columns in ((3, 3), (2, 4), (5, 1)):
        expect_both(learner, reference, draw.normal(rows, columns), draw.normal(rows, columns))


@points(2)
def test_matrix_and_row(learner, reference, draw):
    """A row meets every row of a matrix, square or not."""
    hint = "Line the two shapes up on the right: the row has one number for each column."

    expect_both(learner, reference, torch.tensor([[1, 2], [3, 4]]), torch.tensor([100, 200]), hint=hint)
    for rows, columns in ((2, 3), (3, 3), (4, 2)):
        expect_both(learner, reference, draw.normal(rows, columns), draw.normal(columns), hint=hint)


@points(1)
def test_matrix_and_column(learner, reference, draw):
    """A column meets every column of a matrix, square or not."""
    expect_both(learner, reference, torch.tensor([[1, 2], [3, 4]]), torch.tensor([[100], [200]]))
    for rows, columns in ((2, 3), (3, 3)):
        expect_both(learner, reference, draw.normal(rows, columns), draw.normal(rows, 1))


@points(1)
def test_either_side_is_stretched(learner, reference, draw):
    """The first tensor may be the smaller one, and both may be stretched at once."""
    hint = "Neither of the two shapes has to be that of the result."

    expect_both(learner, reference, torch.tensor([1, 2, 3]), torch.tensor([[10, 20, 30], [40, 50, 60]]), hint=hint)
    for one, other in (((4,), (2, 4)), ((3, 1), (4,)), ((3, 1), (2, 1, 5)), ((), (2, 3))):
        expect_both(learner, reference, draw.normal(*one), draw.normal(*other), hint=hint)


@points(1)
def test_keeps_the_dtype(learner, reference, draw):
    """Whole numbers stay whole numbers, and float64 stays float64."""
    for dtype in (torch.int64, torch.int32, torch.float64):
        a, b = (draw.integers(2, 3, low=-50, high=50).to(dtype) for _ in range(2))
        expect_both(learner, reference, a, b)


@points(1)
def test_leaves_the_inputs_unchanged(learner, draw):
    """Both tensors stay as they were."""
    hint = "Operators such as += and methods whose name ends in _ change the tensor that they are given."

    for shape in ((3,), (2, 3)):
        expect_unchanged(learner, hint=hint).add_and_subtract(draw.normal(2, 3), draw.normal(*shape))
