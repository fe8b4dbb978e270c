"""The pile has two dimensions: the rows of `b` came below those of `a`. Layers need a dimension of their own, in front
of rows and columns, and concatenating makes none.
"""

import torch

CAUGHT_BY = ("test_pile_of_two_squares", "test_pile_of_any_shape", "test_keeps_the_dtype")


def join_rows(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.cat([a, b], dim=0)


def join_columns(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.cat([a, b], dim=1)


def pile(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.cat([a, b])
