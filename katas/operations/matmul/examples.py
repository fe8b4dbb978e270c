"""Examples for matmul: products that you can follow by hand."""

import torch

from grader.authoring import expect_close


def test_square_matrices(learner):
    """Two square matrices: each value is a row of the first times a column of the second."""
    a = torch.tensor([[1, 2], [3, 4]])
    b = torch.tensor([[10, 0], [1, 5]])

    # 1*10 + 2*1 = 12, 1*0 + 2*5 = 10, 3*10 + 4*1 = 34, 3*0 + 4*5 = 20.
    expect_close(learner.matrix_product(a, b), torch.tensor([[12, 10], [34, 20]]))


def test_two_rows_and_three_columns(learner):
    """Shapes (2, 3) and (3, 2) give (2, 2)."""
    a = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
    b = torch.tensor([[1.0, 0.0], [0.0, 1.0], [2.0, 0.0]])

    # 1*1 + 2*0 + 3*2 = 7, 1*0 + 2*1 + 3*0 = 2, 4*1 + 5*0 + 6*2 = 16, 4*0 + 5*1 + 6*0 = 5.
    expect_close(learner.matrix_product(a, b), torch.tensor([[7.0, 2.0], [16.0, 5.0]]))


def test_column_and_row(learner):
    """One column and one row give a table of all their products: (2, 1) and (1, 3) give (2, 3)."""
    a = torch.tensor([[1], [2]])
    b = torch.tensor([[3, 4, 5]])

    expect_close(learner.matrix_product(a, b), torch.tensor([[3, 4, 5], [6, 8, 10]]))
