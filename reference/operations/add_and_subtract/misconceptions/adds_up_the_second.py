"""The values of `b` were added up first, and the one number that is left was added to every value of `a`. The two
tensors meet place by place, and nothing is added up before.
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
    return a + b.sum(), a - b.sum()
