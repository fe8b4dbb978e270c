"""Computes the linear function with matrix operations, and draws the initial weights once more."""

from torch import Tensor, nn


def make_layer() -> nn.Linear:
    layer = nn.Linear(3, 2)
    layer.reset_parameters()
    return layer


def apply_layer(layer: nn.Linear, x: Tensor) -> Tensor:
    return x @ layer.weight.T + layer.bias  # also right
