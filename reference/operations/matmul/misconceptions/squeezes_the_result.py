"""Dimensions of size 1 are gone, as after `squeeze()`, so a product with one row or one column is no matrix any more.
The next matrix product needs both dimensions.
"""

import torch

CAUGHT_BY = ("test_one_row_times_one_column", "test_matrices_that_are_not_square", "test_refuses_what_does_not_fit")


def matrix_product(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return (a @ b).squeeze()
