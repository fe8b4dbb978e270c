"""The squared differences came back one by one, in the shape of the inputs. A loss is one number for all of them. The
last step, the mean, is missing.
"""

import torch

CAUGHT_BY = ("test_column_of_four", "test_any_shape", "test_keeps_the_dtype", "test_gradient_reaches_the_predictions")


def mse(pred: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
    if pred.shape != target.shape:
        raise ValueError("pred and target must have the same shape")
    return (pred - target) ** 2
