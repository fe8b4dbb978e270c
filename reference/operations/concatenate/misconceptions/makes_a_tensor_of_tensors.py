"""`torch.tensor` makes a tensor of numbers, and refuses a list of tensors with many values each. For these there is a
function of its own, which lays tensors of one shape on each other along a new dimension.
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
    return torch.tensor([a, b])
