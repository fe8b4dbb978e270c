"""What nn.Linear computes."""

import torch


def linear(x: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor) -> torch.Tensor:
    """Apply weight (out_features, in_features) and bias (out_features,) to `x` (..., in_features)."""
    return x @ weight.T + bias
