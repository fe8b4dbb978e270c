"""The differences were averaged first and squared afterwards. Errors of opposite sign cancel in the average, so
predictions that are far off on both sides look perfect. Square each difference before averaging.
"""

import torch

CAUGHT_BY = ("test_column_of_four", "test_any_shape", "test_keeps_the_dtype", "test_gradient_reaches_the_predictions")


def mse(pred: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
    if pred.shape != target.shape:
        raise ValueError("pred and target must have the same shape")
    return (pred - target).mean() ** 2
