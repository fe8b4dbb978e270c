"""The values of `a` were not used: this is `b` times `b`. In each place the value of one tensor meets that of the
other.
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
    return b * b
