"""The squared differences were added up and not averaged. A batch twice as large then has twice the loss and takes
steps twice as long. The sum still has to be divided by how many numbers there are.
"""

import torch

CAUGHT_BY = ("test_column_of_four", "test_any_shape", "test_keeps_the_dtype", "test_gradient_reaches_the_predictions")


def mse(pred: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
    if pred.shape != target.shape:
        raise ValueError("pred and target must have the same shape")
    return ((pred - target) ** 2).sum()
