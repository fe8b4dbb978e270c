"""Matrix multiplication."""

import torch


def matrix_product(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """The (m, n) product of `a` (m, k) and `b` (k, n)."""
    return a @ b
