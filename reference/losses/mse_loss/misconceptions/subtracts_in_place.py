"""The loss is right, and the predictions are gone: `-=` wrote the differences over them. They are needed again, to
count the right ones for instance. The plain operator makes a new tensor.
"""

import torch

CAUGHT_BY = ("test_gradient_reaches_the_predictions", "test_leaves_the_inputs_unchanged")


def mse(pred: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
    if pred.shape != target.shape:
        raise ValueError("pred and target must have the same shape")
    pred -= target
    return (pred**2).mean()
