"""`append` is a method of lists, and a tensor has none: it does not grow in place. A function makes a new tensor of
several old ones, which it takes in a list.
"""

import torch

CAUGHT_BY = (
    "test_rows_of_two_squares",
    "test_rows_of_any_heights",
    "test_keeps_the_dtype",
    "test_leaves_the_inputs_unchanged",
)


def join_rows(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    a.append(b)
    return a


def join_columns(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.cat([a, b], dim=1)


def pile(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.stack([a, b])
