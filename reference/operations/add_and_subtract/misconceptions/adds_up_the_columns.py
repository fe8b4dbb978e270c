"""The results were summed along a dimension, so one dimension is gone. The sum of two tensors adds `a` and `b` place
by place, and its shape is the one to which the two are stretched.
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
    return (a + b).sum(dim=0), (a - b).sum(dim=0)
