"""The matrix was inverted. The inverse is another matrix, which undoes a multiplication by the first; only square
matrices of decimals have one. Transposing computes nothing: it moves the values, and every matrix can be transposed.
"""

import torch

CAUGHT_BY = (
    "test_rows_become_columns",
    "test_square_matrix_changes_its_values",
    "test_one_row_and_one_column",
    "test_dtype_is_kept",
    "test_matrix_is_unchanged",
)


def transpose_matrix(a: torch.Tensor) -> torch.Tensor:
    return torch.inverse(a)
