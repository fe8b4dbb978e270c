"""The two shapes are in each other's place: that of the bias comes first. Nobody can tell two tuples apart but by their
place. The weight stands in front, as it does in the layer's own list of parameters.
"""

from torch import Tensor, nn

CAUGHT_BY = (
    "test_shape_of_the_weight",
    "test_shape_of_the_bias",
)


def layer_parameters(layer: nn.Linear) -> tuple[Tensor, Tensor]:
    return layer.weight, layer.bias


def expected_shapes(in_features: int, out_features: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    return (out_features,), (out_features, in_features)
