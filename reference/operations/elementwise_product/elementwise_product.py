"""Element-wise multiplication: reference."""

import torch


def elementwise_product(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """The products of the values in the same place; a, b and the result have the same shape."""
    return a * b
