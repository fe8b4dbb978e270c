"""This is the mean *absolute* error: each difference lost its sign and was not squared. It is a loss too, and another
one: a large error counts no more than several small ones.
"""

import torch

CAUGHT_BY = ("test_column_of_four", "test_any_shape", "test_keeps_the_dtype", "test_gradient_reaches_the_predictions")


def mse(pred: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
    if pred.shape != target.shape:
        raise ValueError("pred and target must have the same shape")
    return (pred - target).abs().mean()
