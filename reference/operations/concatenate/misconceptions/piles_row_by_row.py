"""The new dimension is between rows and columns, so the result holds pairs of rows. Each layer should be a whole
matrix, so the new dimension has to come first.
"""

import torch

CAUGHT_BY = ("test_pile_of_two_squares", "test_pile_of_any_shape", "test_keeps_the_dtype")


def join_rows(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.cat([a, b], dim=0)


def join_columns(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.cat([a, b], dim=1)


def pile(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.stack([a, b], dim=1)
