"""The results are Python lists with two tensors in them. That is what the joining functions take; one tensor is what
they give, and what is asked for.
"""

import torch

CAUGHT_BY = (
    "test_rows_of_two_squares",
    "test_rows_of_any_heights",
    "test_columns_of_two_squares",
    "test_columns_of_any_widths",
    "test_pile_of_two_squares",
    "test_pile_of_any_shape",
    "test_keeps_the_dtype",
)


def join_rows(a: torch.Tensor, b: torch.Tensor) -> list:
    return [a, b]


def join_columns(a: torch.Tensor, b: torch.Tensor) -> list:
    return [a, b]


def pile(a: torch.Tensor, b: torch.Tensor) -> list:
    return [a, b]
