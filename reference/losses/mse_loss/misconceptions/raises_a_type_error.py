"""The shapes are compared, and the exception is a TypeError. That one is for a value of the wrong kind, such as a
string. Here both are tensors, and their shapes are what does not fit, which is a ValueError.
"""

import torch

CAUGHT_BY = (
    "test_refuses_a_column_and_a_list",
    "test_refuses_other_numbers_of_dimensions",
    "test_refuses_other_sizes",
)


def mse(pred: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
    if pred.shape != target.shape:
        raise TypeError("pred and target must have the same shape")
    return ((pred - target) ** 2).mean()
