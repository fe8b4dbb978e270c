"""Make a linear layer and apply it."""

from torch import Tensor, nn


def make_layer() -> nn.Linear:
    """Make a new linear layer that takes three features and gives two."""
    return nn.Linear(3, 2)


def apply_layer(layer: nn.Linear, x: Tensor) -> Tensor:
    """Apply `layer` to every row of `x`: (rows, in_features) to (rows, out_features)."""
    return layer(x)
