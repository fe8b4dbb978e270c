"""A single row or column came back as a vector: dimensions of size 1 are gone, as after `squeeze()`, or all values were
put into one row, as by `flatten()` or `cat`.

A vector has no rows and columns, so it cannot be used where a matrix is expected. One row transposed is one column: a
matrix of shape (n, 1).
"""

import torch

CAUGHT_BY = ("test_one_row_and_one_column",)


def transpose_matrix(a: torch.Tensor) -> torch.Tensor:
    return a.T.squeeze()
