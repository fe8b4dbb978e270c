"""This is the matrix product, as from `@` or `torch.matmul`: it sums products of a row of `a` with a column of `b`.

The element-wise product sums nothing, and each value meets only its partner in the same place. That is why the numbers
are different for square matrices, and why tensors of shape (2, 4) are an error here.
"""

import torch

CAUGHT_BY = (
    "test_vectors_multiply_place_by_place",
    "test_square_matrices_multiply_place_by_place",
    "test_matrices_that_are_not_square",
)


def elementwise_product(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return a @ b
