"""A network with dropout, and predictions from it. The lesson and two hints are in README.md, beside this file."""

import torch
from torch import nn


def build_network() -> nn.Sequential:
    """Build a network of four layers: linear 8 to 16, ReLU, dropout with probability 0.3, linear 16 to 4.

    Returns:
        A new network at every call; both linear layers have a bias.

    Example:
        >>> [type(layer).__name__ for layer in build_network()]
        ['Linear', 'ReLU', 'Dropout', 'Linear']
    """
    raise NotImplementedError("build_network: replace this line")


def predict(model: nn.Module, x: torch.Tensor) -> torch.Tensor:
    """Send `x` through `model` in evaluation mode, and leave the model in the mode in which it came.

    Args:
        model: any module, all of it in training mode or all of it in evaluation mode.
        x: float32 of shape (rows, features); stays as it is.

    Returns:
        What the model gives in evaluation mode, float32 of shape (rows, outputs), the same at every call.

    Example:
        >>> model = nn.Dropout(0.9)
        >>> predict(model, torch.ones(1, 3))
        tensor([[1., 1., 1.]])
        >>> model.training
        True
    """
    raise NotImplementedError("predict: replace this line")
