"""The bias was given one number for each input. It is added at the end, to what comes out: every output has one bias,
however many inputs there are.
"""

from torch import Tensor, nn

CAUGHT_BY = ("test_shape_of_the_bias",)


def layer_parameters(layer: nn.Linear) -> tuple[Tensor, Tensor]:
    return layer.weight, layer.bias


def expected_shapes(in_features: int, out_features: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    return (out_features, in_features), (in_features,)
