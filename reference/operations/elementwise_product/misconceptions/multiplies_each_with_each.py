"""This is the outer product: each value of `a` was multiplied with each of `b`, so there are far too many products.
Each value has one partner, in the same place.
"""

import torch

CAUGHT_BY = (
    "test_vectors_multiply_place_by_place",
    "test_square_matrices_multiply_place_by_place",
    "test_matrices_that_are_not_square",
    "test_three_dimensions",
    "test_dtype_is_kept",
)


def elementwise_product(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.outer(a.flatten(), b.flatten())
