"""Applies the layer row by row and stacks the results."""

import torch
from torch import Tensor, nn


class NamedLinear(nn.Linear):
    """A linear layer by another name is still one."""


def make_layer() -> nn.Linear:
    return NamedLinear(3, 2)


def apply_layer(layer: nn.Linear, x: Tensor) -> Tensor:
    return torch.stack([layer(row) for row in x])  # also right
