"""Shapes that differ are not refused. Where PyTorch can repeat one of the two, every prediction meets every target and
the number means nothing, without any error. Where it cannot, PyTorch raises a RuntimeError. The shapes have to be
compared before the subtraction.
"""

import torch

CAUGHT_BY = (
    "test_refuses_a_column_and_a_list",
    "test_refuses_other_numbers_of_dimensions",
    "test_refuses_other_sizes",
)


def mse(pred: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
    return ((pred - target) ** 2).mean()
