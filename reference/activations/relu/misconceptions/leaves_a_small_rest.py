"""Negative numbers became a very small number instead of 0, as one does against a division by zero. Nothing is divided
here. A number that is off must be 0 exactly, or it goes on adding to what comes behind.
"""

import torch

CAUGHT_BY = (
    "test_relu_of_a_few_numbers",
    "test_relu_of_any_shape",
    "test_numbers_close_to_zero",
    "test_keeps_the_dtype",
)


def relu(x: torch.Tensor) -> torch.Tensor:
    return x.clamp(min=1e-5)


def leaky_relu(x: torch.Tensor, slope: float) -> torch.Tensor:
    return torch.where(x > 0, x, slope * x)
