"""Flattens everything in front of the features to rows, and unflattens the result."""

import torch


def linear(x: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor) -> torch.Tensor:
    rows = x.reshape(-1, weight.shape[1])
    return torch.addmm(bias, rows, weight.t()).reshape(*x.shape[:-1], weight.shape[0])
