"""The sum was divided by the number of rows. For a single column that is the mean; with three columns the loss comes
out three times as large. The mean is over all numbers, rows times columns.
"""

import torch

CAUGHT_BY = ("test_any_shape", "test_keeps_the_dtype", "test_gradient_reaches_the_predictions")


def mse(pred: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
    if pred.shape != target.shape:
        raise ValueError("pred and target must have the same shape")
    return ((pred - target) ** 2).sum() / len(pred)
