"""`b` comes first in the result. The pieces are joined in the order of the list that they stand in."""

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
    return torch.cat([b, a], dim=0)


def join_columns(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.cat([b, a], dim=1)


def pile(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.stack([b, a])
