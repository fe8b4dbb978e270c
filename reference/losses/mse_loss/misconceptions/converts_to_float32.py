"""The inputs were turned into float32 first, so float64 loses digits on the way to the loss. The mean of squares
exists in every floating-point dtype, and none has to be chosen.
"""

import torch

CAUGHT_BY = ("test_keeps_the_dtype",)


def mse(pred: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
    if pred.shape != target.shape:
        raise ValueError("pred and target must have the same shape")
    return ((pred.float() - target.float()) ** 2).mean()
