"""The sum was divided by one less than the number of values, as a sample variance is. For a single value that is zero.
The mean divides by the number of values.
"""

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
    return ((pred - target) ** 2).sum() / (pred.numel() - 1)
