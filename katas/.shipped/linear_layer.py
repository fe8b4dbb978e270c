"""Make a linear layer and apply it. The lesson and two hints are in README.md, beside this file."""

import torch
from torch import nn


def make_layer() -> nn.Linear:
    """Make a linear layer that takes three features and gives two.

    Returns:
        A new layer at every call, with its bias; float32, as PyTorch makes it.

    Example:
        >>> make_layer()
        Linear(in_features=3, out_features=2, bias=True)
    """
    raise NotImplementedError("make_layer: replace this line")


def apply_layer(layer: nn.Linear, x: torch.Tensor) -> torch.Tensor:
    """Apply `layer` to every row of `x`.

    Args:
        layer: a linear layer of any size; stays as it is.
        x: float32 of shape (rows, in_features); stays as it is.

    Returns:
        float32 of shape (rows, out_features), ready for training: gradients flow back to the layer and to `x`.

    Raises:
        RuntimeError: PyTorch's own, when `x` has another number of features than the layer takes.

    Example:
        >>> apply_layer(nn.Linear(3, 2), torch.tensor([[1.0, 2.0, 3.0]])).shape
        torch.Size([1, 2])
    """
    raise NotImplementedError("apply_layer: replace this line")
