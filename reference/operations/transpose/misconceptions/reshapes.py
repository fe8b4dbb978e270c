"""The shape is right, but the values were refilled row by row, as `reshape` and `view` do.

Transposing moves every value to its mirrored place, so neighbours in a row become neighbours in a column. After a
reshape they are still neighbours in a row. For a square matrix a reshape does nothing at all.
"""

import torch

CAUGHT_BY = ("test_rows_become_columns", "test_square_matrix_changes_its_values")


def transpose_matrix(a: torch.Tensor) -> torch.Tensor:
    return a.reshape(a.shape[1], a.shape[0])
