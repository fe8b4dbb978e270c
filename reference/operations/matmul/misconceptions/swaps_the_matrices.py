"""The rows were taken from `b` and the columns from `a`. For numbers the order of a product does not matter; for
matrices it does. Square matrices hide it, because the shape is right either way.
"""

import torch

CAUGHT_BY = (
    "test_two_small_squares",
    "test_square_matrices",
    "test_matrices_that_are_not_square",
    "test_one_row_times_one_column",
    "test_keeps_the_dtype",
    "test_leaves_the_inputs_unchanged",
)


def matrix_product(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return b @ a
