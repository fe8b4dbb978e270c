"""Multiplies in place, but in a clone that belongs to the function."""

import torch


def elementwise_product(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    result = a.clone()
    result *= b
    return result
