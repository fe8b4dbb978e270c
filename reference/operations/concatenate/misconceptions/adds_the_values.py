"""The values were added. `+` joins Python lists, and between tensors it adds the values that share a place. Joining
tensors is the work of a function.
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


def join_rows(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return a + b


def join_columns(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return a + b


def pile(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return a + b
