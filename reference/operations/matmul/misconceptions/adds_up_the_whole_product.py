"""The product was made, and all its values were added up to a single number. Each value of the matrix product is a sum
already; the product itself is what is asked for.
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
    return (a @ b).sum()
