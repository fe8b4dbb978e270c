"""Multiplies by True and False, which count as 1 and 0."""

import torch


def relu(x: torch.Tensor) -> torch.Tensor:
    return x * (x > 0)


def leaky_relu(x: torch.Tensor, slope: float) -> torch.Tensor:
    return x * (x > 0) + slope * x * (x <= 0)
