"""Calls the function behind the operator."""

import torch


def elementwise_product(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.mul(a, b)  # also right
