"""Writes into a copy, which keeps the input as it was and gradients on their way."""

import torch


def relu(x: torch.Tensor) -> torch.Tensor:
    result = x.clone()
    result[x < 0] = 0
    return result


def leaky_relu(x: torch.Tensor, slope: float) -> torch.Tensor:
    result = x.clone()
    result[x < 0] *= slope
    return result
