"""Dimensions of size 1 were taken away before the shapes were compared. Then a column and a flat list look alike, and
so do a row and a column. The task refuses shapes that differ in any way, so they are compared as they came.
"""

import torch

CAUGHT_BY = (
    "test_refuses_a_column_and_a_list",
    "test_refuses_other_sizes",
)


def mse(pred: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
    pred, target = pred.squeeze(), target.squeeze()
    if pred.shape != target.shape:
        raise ValueError("pred and target must have the same shape")
    return ((pred - target) ** 2).mean()
