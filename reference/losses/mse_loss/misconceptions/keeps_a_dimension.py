"""The loss has a dimension of size 1: it is a list with one number. A loss has the shape (), as the mean over
everything has it by itself, and a bare number is what PyTorch's own losses return too.
"""

import torch

CAUGHT_BY = (
    "test_column_of_four",
    "test_any_shape",
    "test_keeps_the_dtype",
)


def mse(pred: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
    if pred.shape != target.shape:
        raise ValueError("pred and target must have the same shape")
    return ((pred - target) ** 2).mean().reshape(1)
