"""The last product of each row and column is missing in the sums. A range stops before its end by itself, so nothing
has to be taken off the size.
"""

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
    if a.shape[1] != b.shape[0]:
        raise ValueError("the sizes in the middle differ")
    return a[:, :-1] @ b[:-1]
