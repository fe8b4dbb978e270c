"""Only tensors of one shape are let through. Compatible shapes can be added too: lined up on the right, sizes that meet
are equal, or one of them is 1. PyTorch checks that by itself, and raises its own error where shapes do not fit.
"""

import torch

CAUGHT_BY = (
    "test_matrix_and_row",
    "test_matrix_and_column",
    "test_either_side_is_stretched",
    "test_leaves_the_inputs_unchanged",
)


def add_and_subtract(a: torch.Tensor, b: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    if a.shape != b.shape:
        raise ValueError("a and b must have the same shape")
    return a + b, a - b
