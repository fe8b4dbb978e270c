"""Hidden checks of transpose_matrix."""

import torch

from grader.authoring import expect_same, expect_unchanged, points


@points(2)
def test_rows_become_columns(learner, reference, draw):
    """A matrix of shape (m, n) becomes one of shape (n, m), with every row as a column."""
    same = expect_same(learner, reference, hint="Follow one row: its values should end up below each other.")

    same.transpose_matrix(torch.tensor([[7, 8, 9], [4, 5, 6]]))
    same.transpose_matrix(torch.tensor([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]))
    same.transpose_matrix(draw.normal(5, 3))


@points(2)
def test_square_matrix_changes_its_values(learner, reference, draw):
    """A square matrix keeps its shape, and the values on both sides of the diagonal change places."""
    same = expect_same(learner, reference, hint="The values on the diagonal stay, the others move.")

    same.transpose_matrix(torch.tensor([[6.0, 7.0], [8.0, 9.0]]))
    same.transpose_matrix(draw.normal(3, 3))


@points(2)
def test_one_row_and_one_column(learner, reference, draw):
    """One row becomes one column and one column becomes one row, both with two dimensions."""
    same = expect_same(learner, reference)

    same.transpose_matrix(torch.tensor([[1.0, 2.0, 3.0, 4.0]]))
    same.transpose_matrix(torch.tensor([[1], [2], [3]]))
    same.transpose_matrix(draw.normal(1, 6))


@points(1)
def test_dtype_is_kept(learner, reference, draw):
    """The result has the dtype of the matrix."""
    numbers = draw.integers(2, 4, low=-50, high=50)
    for dtype in (torch.int64, torch.int32, torch.float64):
        expect_same(learner, reference).transpose_matrix(numbers.to(dtype))
    expect_same(learner, reference).transpose_matrix(numbers > 0)


@points(1)
def test_matrix_is_unchanged(learner, draw):
    """The matrix is the same after the call as before, and so is its shape."""
    unchanged = expect_unchanged(learner, hint="The caller may want to use the matrix again.")

    unchanged.transpose_matrix(torch.tensor([[1.0, 2.0], [3.0, 4.0]]))
    unchanged.transpose_matrix(draw.normal(2, 5))
