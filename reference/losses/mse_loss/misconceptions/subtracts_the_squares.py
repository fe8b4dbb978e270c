"""The squares were taken first and subtracted then. Large errors of one sign and the other cancel that way, and the
result may be negative. The difference comes first, and it is what is squared.
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
    return (pred**2 - target**2).mean()
