"""The targets were added to the predictions, so a perfect prediction has a large loss. An error is what is left of the
prediction when its target is taken away.
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
    return ((pred + target) ** 2).mean()
