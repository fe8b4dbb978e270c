"""One of the two got a new dimension, and the other did not, so they no longer have equally many. Both would need it;
the function that makes a new dimension by itself spares you that.
"""

import torch

CAUGHT_BY = (
    "test_pile_of_two_squares",
    "test_pile_of_any_shape",
    "test_keeps_the_dtype",
    "test_leaves_the_inputs_unchanged",
)


def join_rows(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.cat([a, b], dim=0)


def join_columns(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.cat([a, b], dim=1)


def pile(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.cat([a.unsqueeze(0), b])
