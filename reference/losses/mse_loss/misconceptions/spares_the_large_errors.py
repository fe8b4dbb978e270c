"""This is another loss: the smooth L1 loss squares small differences, halves them, and takes large ones without the
square. The mean squared error squares all of them alike.
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
    return torch.nn.functional.smooth_l1_loss(pred, target)
