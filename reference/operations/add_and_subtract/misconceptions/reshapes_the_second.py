"""`b` was put into the shape of `a`. That wants as many numbers in both, and a row has fewer than a matrix. PyTorch
stretches a row or a column by itself where the two are added.
"""

import torch

CAUGHT_BY = (
    "test_matrix_and_row",
    "test_matrix_and_column",
    "test_either_side_is_stretched",
    "test_leaves_the_inputs_unchanged",
)


def add_and_subtract(a: torch.Tensor, b: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    b = b.view_as(a)
    return a + b, a - b
