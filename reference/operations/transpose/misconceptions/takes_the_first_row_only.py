"""Only the first row became a column, and all others are missing. The result has a column for each row of the
matrix.
"""

import torch

CAUGHT_BY = (
    "test_rows_become_columns",
    "test_square_matrix_changes_its_values",
    "test_one_row_and_one_column",
    "test_dtype_is_kept",
)


def transpose_matrix(a: torch.Tensor) -> torch.Tensor:
    return a[0].unsqueeze(1)
