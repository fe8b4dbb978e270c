"""Transposition: reference."""

import torch


def transpose_matrix(a: torch.Tensor) -> torch.Tensor:
    """The (n, m) transpose of the (m, n) matrix a."""
    return a.T
