"""Sum and difference were put into one tensor. It holds the right numbers, with one more dimension, but two results are
asked for: two tensors in a tuple or in a list.
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


def add_and_subtract(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.stack([a + b, a - b])
