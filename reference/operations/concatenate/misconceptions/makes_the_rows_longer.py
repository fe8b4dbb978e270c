"""`join_rows` adds columns: the rows became longer, and there are as many as before. Dimension 0 counts the rows, so it
is the one that grows when rows are added. Matrices with different numbers of rows cannot be joined side by side at all.
"""

import torch

CAUGHT_BY = ("test_rows_of_two_squares", "test_rows_of_any_heights", "test_keeps_the_dtype")


def join_rows(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.cat([a, b], dim=1)


def join_columns(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.cat([a, b], dim=1)


def pile(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.stack([a, b])
