"""In NumPy `transpose()` needs no arguments. In PyTorch it swaps two dimensions and wants to know which.

The dimensions of a matrix are numbered from 0.
"""

import torch

CAUGHT_BY = ("test_rows_become_columns", "test_square_matrix_changes_its_values")


def transpose_matrix(a: torch.Tensor) -> torch.Tensor:
    return a.transpose()
