"""The values are in the right places, and they are float32: they were put into `torch.zeros`, which makes that unless
told otherwise. The new matrix should have the dtype of the old one.
"""

import torch

CAUGHT_BY = (
    "test_rows_become_columns",
    "test_one_row_and_one_column",
    "test_dtype_is_kept",
)


def transpose_matrix(a: torch.Tensor) -> torch.Tensor:
    result = torch.zeros(a.shape[1], a.shape[0])
    for row in range(a.shape[0]):
        for column in range(a.shape[1]):
            result[column, row] = a[row, column]
    return result
