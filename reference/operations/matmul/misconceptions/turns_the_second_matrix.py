"""`b` was transposed before the product, so rows of `a` met rows of `b`. That is what a linear layer does with its
weight. Here the columns of `b` are meant, and `@` takes them by itself.
"""

import torch

CAUGHT_BY = (
    "test_two_small_squares",
    "test_square_matrices",
    "test_matrices_that_are_not_square",
    "test_one_row_times_one_column",
    "test_keeps_the_dtype",
    "test_refuses_what_does_not_fit",
    "test_leaves_the_inputs_unchanged",
)


def matrix_product(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return a @ b.T
