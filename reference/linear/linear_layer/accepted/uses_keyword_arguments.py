"""Names the sizes and calls forward, which skips hooks but computes the same."""

from torch import Tensor, nn


def make_layer() -> nn.Linear:
    return nn.Linear(in_features=3, out_features=2, bias=True)


def apply_layer(layer: nn.Linear, x: Tensor) -> Tensor:
    return layer.forward(x)
