"""Swaps dimension 0 and dimension 1 by number."""

import torch


def transpose_matrix(a: torch.Tensor) -> torch.Tensor:
    return torch.transpose(a, 0, 1)  # also right
