"""Hidden checks of concatenate."""

import torch

from grader.authoring import expect_same, expect_unchanged, points

ONE = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
OTHER = torch.tensor([[7.0, 8.0], [5.0, 6.0]])


@points(1)
def test_rows_of_two_squares(learner, reference):
    """join_rows puts the rows of the second matrix below those of the first."""
    hint = "The number of columns stays, the number of rows grows, and the first matrix is on top."

    expect_same(learner, reference, hint=hint).join_rows(ONE, OTHER)


@points(2)
def test_rows_of_any_heights(learner, reference, draw):
    """join_rows works for any two numbers of rows, equal or not."""
    for m, n, columns in ((2, 2, 3), (1, 3, 4), (3, 1, 3), (2, 4, 1)):
        expect_same(learner, reference).join_rows(draw.normal(m, columns), draw.normal(n, columns))


@points(1)
def test_columns_of_two_squares(learner, reference):
    """join_columns puts the columns of the second matrix to the right of those of the first."""
    hint = "Each row of the result begins with a whole row of the first matrix and goes on with one of the second."

    expect_same(learner, reference, hint=hint).join_columns(ONE, OTHER)


@points(2)
def test_columns_of_any_widths(learner, reference, draw):
    """join_columns works for any two numbers of columns, equal or not."""
    for rows, m, n in ((2, 3, 3), (3, 1, 4), (3, 3, 1), (1, 2, 2)):
        expect_same(learner, reference).join_columns(draw.normal(rows, m), draw.normal(rows, n))


@points(1)
def test_pile_of_two_squares(learner, reference):
    """pile lays two matrices on each other, the first one first, along a new first dimension."""
    hint = "result[0] should be the first matrix and result[1] the second."

    expect_same(learner, reference, hint=hint).pile(ONE, OTHER)


@points(1)
def test_pile_of_any_shape(learner, reference, draw):
    """pile works for matrices that are not square, and for single rows and columns."""
    for rows, columns in ((2, 3), (3, 2), (1, 4), (4, 1)):
        expect_same(learner, reference).pile(draw.normal(rows, columns), draw.normal(rows, columns))


@points(1)
def test_keeps_the_dtype(learner, reference, draw):
    """All three results have the dtype of the two matrices."""
    numbers = draw.integers(2, 2, 3, low=-50, high=50)

    for dtype in (torch.int64, torch.float64):
        a, b = numbers.to(dtype)
        expect_same(learner, reference).join_rows(a, b)
        expect_same(learner, reference).join_columns(a, b)
        expect_same(learner, reference).pile(a, b)


@points(1)
def test_leaves_the_inputs_unchanged(learner, draw):
    """Both matrices stay as they were, in all three functions."""
    unchanged = expect_unchanged(
        learner, hint="Methods whose name ends in _ change the tensor that they are called on."
    )

    unchanged.join_rows(draw.normal(2, 3), draw.normal(2, 3))
    unchanged.join_columns(draw.normal(2, 3), draw.normal(2, 3))
    unchanged.pile(draw.normal(2, 3), draw.normal(2, 3))
