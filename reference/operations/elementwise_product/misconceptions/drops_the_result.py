"""This is `a`, as it came in. The operator makes a new tensor and leaves both others alone, and the new one was
not kept.
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
    _ = a * b
    return a
