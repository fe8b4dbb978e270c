"""The median is the value in the middle: it does not notice how large the large errors are. A mean adds all squares up
and divides by their number.
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
    return ((pred - target) ** 2).median()
