"""Each product took the place of the one before it, so the last one is all that is left. The products of a row and a
column are added up: `=` writes over the old value, `+=` adds to it.
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
    result = torch.zeros(a.shape[0], b.shape[1], dtype=a.dtype)
    for i in range(a.shape[0]):
        for j in range(b.shape[1]):
            for k in range(a.shape[1]):
                result[i, j] = a[i, k] * b[k, j]
    return result
