"""The matrix was rotated by a quarter turn, as `torch.rot90` does. The shape is right, the order is not.

A transpose mirrors the matrix on the diagonal from the top left to the bottom right, so the value in the top left
corner stays where it is.
"""

import torch

CAUGHT_BY = ("test_rows_become_columns", "test_square_matrix_changes_its_values", "test_one_row_and_one_column")


def transpose_matrix(a: torch.Tensor) -> torch.Tensor:
    return torch.rot90(a)
