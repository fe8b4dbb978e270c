"""The layer was made without its bias. With weights alone, a row of zeros can only ever become zeros; the bias lets
the layer start from another value. `nn.Linear` brings a bias along unless it is told otherwise.
"""

from torch import Tensor, nn

CAUGHT_BY = ("test_keeps_the_bias",)


def make_layer() -> nn.Linear:
    return nn.Linear(3, 2, bias=False)


def apply_layer(layer: nn.Linear, x: Tensor) -> Tensor:
    return layer(x)
