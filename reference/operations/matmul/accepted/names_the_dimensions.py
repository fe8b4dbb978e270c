"""Names the dimensions, and the one that is summed over."""

import torch


def matrix_product(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.einsum("mk,kn->mn", a, b)  # also right
