"""Lets PyTorch compute the shape first, which raises where there is none."""

import torch


def try_add(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor | None:
    try:
        torch.broadcast_shapes(a.shape, b.shape)  # also right
    except RuntimeError:
        return None
    return a + b
