"""Multiplies element by element against every row of the weight, and sums over the features."""

import torch


def linear(x: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor) -> torch.Tensor:
    return (x.unsqueeze(-2) * weight).sum(dim=-1) + bias  # also right
