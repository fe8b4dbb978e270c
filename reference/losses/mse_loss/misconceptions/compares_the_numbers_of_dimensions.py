"""Only the number of dimensions was compared. Two tables have two dimensions each and can still differ in their sizes;
a row and a column broadcast to a whole table. The whole shapes have to agree.
"""

import torch

CAUGHT_BY = ("test_refuses_other_sizes",)


def mse(pred: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
    if pred.dim() != target.dim():
        raise ValueError("pred and target must have the same number of dimensions")
    return ((pred - target) ** 2).mean()
