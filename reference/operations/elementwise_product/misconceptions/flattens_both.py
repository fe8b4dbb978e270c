"""The products are right, and the shape is lost: both tensors were laid out as vectors. Two tensors of one shape are
multiplied as they are, and the result has that shape.
"""

import torch

CAUGHT_BY = (
    "test_square_matrices_multiply_place_by_place",
    "test_matrices_that_are_not_square",
    "test_three_dimensions",
    "test_dtype_is_kept",
)


def elementwise_product(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return a.flatten() * b.flatten()
