"""The difference was taken from the sum and not from `a`, so it is `a` again: the name `a`, or one like it, stands for
the sum by then. Both results begin with `a` as it came in.
"""

import torch

CAUGHT_BY = (
    "test_two_vectors",
    "test_two_matrices",
    "test_matrix_and_row",
    "test_matrix_and_column",
    "test_either_side_is_stretched",
    "test_keeps_the_dtype",
)


def add_and_subtract(a: torch.Tensor, b: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    total = a + b
    return total, total - b
