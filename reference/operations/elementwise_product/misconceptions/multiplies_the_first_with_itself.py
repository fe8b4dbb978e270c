"""Each value of `a` was multiplied with itself, which gives its square; `b` has no part in the result. Both names
belong into the product.
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
    return a * a
