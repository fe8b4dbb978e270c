"""`T` is an attribute: it already is the transposed tensor. The parentheses after it try to call that tensor.

Attributes such as `shape`, `dtype` and `T` are read without parentheses.
"""

import torch

CAUGHT_BY = ("test_rows_become_columns", "test_square_matrix_changes_its_values")


def transpose_matrix(a: torch.Tensor) -> torch.Tensor:
    return a.T()
