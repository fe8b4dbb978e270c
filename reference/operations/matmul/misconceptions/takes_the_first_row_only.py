"""Only the first row of `a` was multiplied. The result has a row for each row of `a`."""

import torch

CAUGHT_BY = (
    "test_two_small_squares",
    "test_square_matrices",
    "test_matrices_that_are_not_square",
    "test_one_row_times_one_column",
    "test_keeps_the_dtype",
    "test_refuses_what_does_not_fit",
)


def matrix_product(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return a[0] @ b
