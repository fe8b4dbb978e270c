"""The layer came back inside an `nn.Sequential`. It computes the same, but it is a box around a layer: it has no
`in_features` and no `weight` of its own. The box is for stacks of layers, and a later kata builds one; here the layer
itself is asked for.
"""

from torch import Tensor, nn

CAUGHT_BY = ("test_makes_a_linear_layer", "test_takes_three_features_and_gives_two", "test_keeps_the_bias")


def make_layer() -> nn.Sequential:
    return nn.Sequential(nn.Linear(3, 2))


def apply_layer(layer: nn.Linear, x: Tensor) -> Tensor:
    return layer(x)
