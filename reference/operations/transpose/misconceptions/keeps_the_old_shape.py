"""The loops run over the sizes of one matrix and the positions are those of the other. Either the new matrix has the
shape of the old one, or the two loops have each other's sizes.

A matrix with m rows and n columns becomes one with n rows and m columns. In a square matrix both are the same, so
there it works by luck; elsewhere the first index that is too large ends in an IndexError.
"""

import torch

CAUGHT_BY = (
    "test_rows_become_columns",
    "test_one_row_and_one_column",
    "test_dtype_is_kept",
    "test_matrix_is_unchanged",
)


def transpose_matrix(a: torch.Tensor) -> torch.Tensor:
    result = torch.zeros_like(a)
    for row in range(a.shape[0]):
        for column in range(a.shape[1]):
            result[column, row] = a[row, column]
    return result
