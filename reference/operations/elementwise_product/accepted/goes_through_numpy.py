"""Lets NumPy multiply and shares its result."""

import torch


def elementwise_product(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.from_numpy(a.numpy() * b.numpy())
