"""The differences were averaged as they are. Those above the target and those below cancel, and a loss that can fall
below zero never says "perfect". What is missing happens to each difference before the mean.
"""

import torch

CAUGHT_BY = ("test_column_of_four", "test_any_shape", "test_keeps_the_dtype", "test_gradient_reaches_the_predictions")


def mse(pred: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
    if pred.shape != target.shape:
        raise ValueError("pred and target must have the same shape")
    return (pred - target).mean()
