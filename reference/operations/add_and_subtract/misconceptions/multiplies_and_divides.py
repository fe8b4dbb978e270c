"""These are a product and a quotient. What is asked for is a sum and a difference, with `+` and `-`."""

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
    return a * b, a / b
