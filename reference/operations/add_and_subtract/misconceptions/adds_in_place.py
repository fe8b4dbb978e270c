"""`+=` wrote the sum over `a`. The caller's tensor is gone, and the difference was taken from the sum instead of from
`a`. The plain operators make new tensors and leave both inputs alone.
"""

import torch

CAUGHT_BY = (
    "test_two_vectors",
    "test_two_matrices",
    "test_matrix_and_row",
    "test_matrix_and_column",
    "test_either_side_is_stretched",
    "test_keeps_the_dtype",
    "test_leaves_the_inputs_unchanged",
)


def add_and_subtract(a: torch.Tensor, b: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    a += b
    return a, a - b
