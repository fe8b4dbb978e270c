"""The rows, or the columns, changed places with each other, and each of them is still a row or a column as before. A
transpose turns every row into a column: the first row becomes the first column.
"""

import torch

CAUGHT_BY = (
    "test_rows_become_columns",
    "test_square_matrix_changes_its_values",
    "test_one_row_and_one_column",
    "test_dtype_is_kept",
)


def transpose_matrix(a: torch.Tensor) -> torch.Tensor:
    return a.flip(0)
