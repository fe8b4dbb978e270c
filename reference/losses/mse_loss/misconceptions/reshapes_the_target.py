"""The targets are reshaped to fit instead of being refused. That helps a flat list of targets, and it hides everything
else: a table of another shape is dealt out again in a new order. A shape that differs is a mistake of the caller's, and
the caller should hear of it.
"""

import torch

CAUGHT_BY = (
    "test_refuses_a_column_and_a_list",
    "test_refuses_other_numbers_of_dimensions",
    "test_refuses_other_sizes",
)


def mse(pred: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
    return ((pred - target.reshape(pred.shape)) ** 2).mean()
