"""`b` was transposed before it was multiplied, so values of different places meet, and tensors that are not square no
longer fit. Both tensors have one shape already: each value of `a` has its partner in the same place of `b`.
"""

import torch

CAUGHT_BY = (
    "test_square_matrices_multiply_place_by_place",
    "test_matrices_that_are_not_square",
    "test_three_dimensions",
    "test_dtype_is_kept",
    "test_inputs_are_unchanged",
)


def elementwise_product(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return a * (b.transpose(-2, -1) if b.dim() > 1 else b)
