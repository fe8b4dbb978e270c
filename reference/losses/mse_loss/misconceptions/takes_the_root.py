"""A square root was taken at the end, which gives the *root* mean squared error. People like to read it, since it has
the unit of the targets; its gradients are other ones. The mean of the squares is already the result.
"""

import torch

CAUGHT_BY = ("test_column_of_four", "test_any_shape", "test_keeps_the_dtype", "test_gradient_reaches_the_predictions")


def mse(pred: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
    if pred.shape != target.shape:
        raise ValueError("pred and target must have the same shape")
    return ((pred - target) ** 2).mean().sqrt()
