"""The number is right, and it is a Python float: `.item()` takes it out of the tensor, and the way back to the network
is lost. `backward()` needs the tensor. Take the number out later, where the loss is only printed.
"""

import torch

CAUGHT_BY = ("test_column_of_four", "test_any_shape", "test_keeps_the_dtype", "test_gradient_reaches_the_predictions")


def mse(pred: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
    if pred.shape != target.shape:
        raise ValueError("pred and target must have the same shape")
    return ((pred - target) ** 2).mean().item()
