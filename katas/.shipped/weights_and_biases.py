"""Read the parameters of a linear layer, and foretell their shapes. The lesson is README.md, beside this file."""

import torch
from torch import nn


def layer_parameters(layer: nn.Linear) -> tuple[torch.Tensor, torch.Tensor]:
    """Read the weight and the bias of `layer`.

    Args:
        layer: a linear layer of any size, with a bias; stays as it is.

    Returns:
        The layer's own weight, float32 (out_features, in_features), and its own bias, float32 (out_features,).

    Example:
        >>> weight, bias = layer_parameters(nn.Linear(3, 2))
        >>> weight.shape, bias.shape
        (torch.Size([2, 3]), torch.Size([2]))
    """
    raise NotImplementedError("layer_parameters: replace this line")


def expected_shapes(in_features: int, out_features: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Say which shapes the parameters of `nn.Linear(in_features, out_features)` have.

    Args:
        in_features: how many numbers go into the layer for each row, at least 1.
        out_features: how many numbers come out for each row, at least 1.

    Returns:
        The shape of the weight and the shape of the bias, each a tuple of ints.

    Example:
        >>> expected_shapes(3, 2)
        ((2, 3), (2,))
    """
    raise NotImplementedError("expected_shapes: replace this line")
