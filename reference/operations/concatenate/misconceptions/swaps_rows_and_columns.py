"""Rows and columns are the wrong way round: `join_rows` makes the rows longer, and `join_columns` makes more rows.
Dimension 0 counts the rows, so it is the one that grows when rows are added.
"""

import torch

CAUGHT_BY = (
    "test_rows_of_two_squares",
    "test_rows_of_any_heights",
    "test_columns_of_two_squares",
    "test_columns_of_any_widths",
    "test_keeps_the_dtype",
)


def join_rows(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.cat([a, b], dim=1)


def join_columns(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.cat([a, b], dim=0)


def pile(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.stack([a, b])
