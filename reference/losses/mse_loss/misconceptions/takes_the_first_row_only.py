"""Only the first row was compared with its target. The mean is over all numbers, and each row brings its own."""

import torch

CAUGHT_BY = (
    "test_column_of_four",
    "test_any_shape",
    "test_keeps_the_dtype",
    "test_gradient_reaches_the_predictions",
)


def mse(pred: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
    if pred.shape != target.shape:
        raise ValueError("pred and target must have the same shape")
    return ((pred[0] - target[0]) ** 2).mean()
