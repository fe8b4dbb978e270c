"""Names the dimensions instead of transposing."""

import torch


def linear(x: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor) -> torch.Tensor:
    return torch.einsum("...i,oi->...o", x, weight) + bias  # also right
