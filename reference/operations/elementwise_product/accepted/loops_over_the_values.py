"""Multiplies the values one pair at a time and restores the shape."""

import torch


def elementwise_product(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    products = [x * y for x, y in zip(a.flatten(), b.flatten(), strict=True)]
    return torch.stack(products).reshape(a.shape)
