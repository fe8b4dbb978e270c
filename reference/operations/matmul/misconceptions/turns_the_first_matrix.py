"""`a` was transposed before the product, so its columns were used in place of its rows. `@` takes the rows of the left
matrix by itself.
"""

import torch

CAUGHT_BY = (
    "test_two_small_squares",
    "test_square_matrices",
    "test_matrices_that_are_not_square",
    "test_keeps_the_dtype",
    "test_refuses_what_does_not_fit",
    "test_leaves_the_inputs_unchanged",
)


def matrix_product(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return a.T @ b
