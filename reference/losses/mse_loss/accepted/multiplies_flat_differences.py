"""Flattens the differences and multiplies them with themselves, as a dot product."""

import torch


def mse(pred: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
    if list(pred.shape) != list(target.shape):
        raise ValueError(f"{pred.shape} and {target.shape}")
    difference = (target - pred).flatten()
    return difference @ difference / difference.numel()  # also right
