"""Keeps one nn.MSELoss for all calls and raises an error class of its own, which is a ValueError."""

import torch
from torch import nn

CRITERION = nn.MSELoss()  # also right


class ShapeError(ValueError):
    pass


def mse(pred: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
    if tuple(pred.shape) != tuple(target.shape):
        raise ShapeError
    return CRITERION(pred, target)
