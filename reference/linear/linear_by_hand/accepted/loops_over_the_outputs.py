"""Computes one output after the other, as the lesson does."""

import torch


def linear(x: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor) -> torch.Tensor:
    outputs = []
    for weights, start in zip(weight, bias, strict=True):
        outputs.append((x * weights).sum(dim=-1) + start)
    return torch.stack(outputs, dim=-1)
