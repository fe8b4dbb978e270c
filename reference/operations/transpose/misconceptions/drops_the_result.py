"""The matrix comes back as it was. It may have been transposed, but the transposed matrix was not kept, or it was
transposed a second time.

Methods such as `transpose` and `permute` leave their tensor alone and return a new one. That new one is what the
function should return. Swapping a dimension with itself also changes nothing.
"""

import torch

CAUGHT_BY = ("test_rows_become_columns", "test_square_matrix_changes_its_values", "test_one_row_and_one_column")


def transpose_matrix(a: torch.Tensor) -> torch.Tensor:
    a.transpose(0, 1)
    return a
