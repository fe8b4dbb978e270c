"""Each difference was divided by its target, which makes it a relative error. A target of zero makes that infinite.
The mean squared error takes the differences as they are.
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
    return (((pred - target) / target) ** 2).mean()
