"""Asks about the shapes and leaves the arithmetic to PyTorch."""

import torch
import torch.nn.functional as F


def mse(pred: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
    if pred.size() == target.size():
        return F.mse_loss(pred, target)  # also right
    raise ValueError("pred and target must have the same shape")
