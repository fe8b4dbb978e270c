"""`b` was transposed on the way. The two tensors meet as they are, and where the shapes are compatible nothing has to
be turned. In a square matrix the values on the diagonal are still right.
"""

import torch

CAUGHT_BY = (
    "test_two_matrices",
    "test_matrix_and_column",
    "test_either_side_is_stretched",
    "test_keeps_the_dtype",
    "test_leaves_the_inputs_unchanged",
)


def add_and_subtract(a: torch.Tensor, b: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    return a + b.T, a - b.T
