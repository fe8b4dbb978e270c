"""The same matrix stands twice in the list of pieces, so `b` has no part in the result. Work out by hand which number
should stand in the last place.
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
    return torch.cat([a, a])


def join_columns(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.cat([a, a], dim=1)


def pile(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.stack([a, a])
