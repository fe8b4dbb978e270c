"""The rows were laid on each other first, and that works only where both matrices have equally many of them. Rows are
put below rows in one step, along a dimension that is there already.
"""

import torch

CAUGHT_BY = ("test_rows_of_any_heights",)


def join_rows(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.stack([a, b]).reshape(2 * a.shape[0], a.shape[1])


def join_columns(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.cat([a, b], dim=1)


def pile(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.stack([a, b])
