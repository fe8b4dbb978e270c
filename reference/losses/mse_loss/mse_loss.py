"""Mean squared error."""

import torch


def mse(pred: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
    """Average the squared differences of two tensors of one shape; ValueError when the shapes differ."""
    if pred.shape != target.shape:
        raise ValueError(f"pred has the shape {tuple(pred.shape)} and target has {tuple(target.shape)}")
    return ((pred - target) ** 2).mean()
