"""`torch.bmm` multiplies two stacks of matrices, with three dimensions each. Here are two matrices, and another
function is made for these.
"""

import torch

CAUGHT_BY = (
    "test_two_small_squares",
    "test_square_matrices",
    "test_matrices_that_are_not_square",
    "test_one_row_times_one_column",
    "test_keeps_the_dtype",
    "test_refuses_what_does_not_fit",
    "test_leaves_the_inputs_unchanged",
)


def matrix_product(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.bmm(a, b)
