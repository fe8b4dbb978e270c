"""`join_rows` returns a tensor with three dimensions: the matrices were laid on each other. Rows that are added to a
table stay in the table. Stacking also refuses matrices of different heights.
"""

import torch

CAUGHT_BY = ("test_rows_of_two_squares", "test_rows_of_any_heights", "test_keeps_the_dtype")


def join_rows(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.stack([a, b])


def join_columns(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.cat([a, b], dim=1)


def pile(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.stack([a, b])
