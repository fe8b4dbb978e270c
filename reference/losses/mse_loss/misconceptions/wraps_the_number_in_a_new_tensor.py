"""The number was taken out and wrapped in a new tensor. The new one is float32 whatever the inputs were, and it knows
nothing of the predictions, so no gradient comes back to them. The mean is a tensor already; return that one.
"""

import torch

CAUGHT_BY = ("test_keeps_the_dtype", "test_gradient_reaches_the_predictions")


def mse(pred: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
    if pred.shape != target.shape:
        raise ValueError("pred and target must have the same shape")
    return torch.tensor(((pred - target) ** 2).mean().item())
