"""`^` is not a power in Python: between whole numbers it is the bitwise "exclusive or", and for tensors of decimals it
does not exist. Powers are written with two stars, or with a method.
"""

import torch

CAUGHT_BY = (
    "test_column_of_four",
    "test_any_shape",
    "test_keeps_the_dtype",
    "test_gradient_reaches_the_predictions",
    "test_leaves_the_inputs_unchanged",
)


def mse(pred: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
    if pred.shape != target.shape:
        raise ValueError("pred and target must have the same shape")
    return ((pred - target) ^ 2).mean()
