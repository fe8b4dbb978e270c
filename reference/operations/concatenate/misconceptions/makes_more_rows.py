"""`join_columns` adds rows: `torch.cat` worked along dimension 0, as it does unless it is told another. Columns
are counted by the other dimension of a matrix.
"""

import torch

CAUGHT_BY = ("test_columns_of_two_squares", "test_columns_of_any_widths", "test_keeps_the_dtype")


def join_rows(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.cat([a, b], dim=0)


def join_columns(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.cat([a, b])


def pile(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.stack([a, b])
