"""Both tensors were flattened first. The result has lost its rows and columns then, and a row no longer meets the rows
of a matrix. The operators work on tensors of any shape as they are.
"""

import torch

CAUGHT_BY = (
    "test_two_matrices",
    "test_matrix_and_row",
    "test_matrix_and_column",
    "test_either_side_is_stretched",
    "test_keeps_the_dtype",
    "test_leaves_the_inputs_unchanged",
)


def add_and_subtract(a: torch.Tensor, b: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    return a.flatten() + b.flatten(), a.flatten() - b.flatten()
