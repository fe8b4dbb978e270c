"""The two parameters are the other way round: the bias comes first. Whoever unpacks the result gets the numbers of one
under the name of the other. The weight stands in front, here and in the layer's own list of parameters.
"""

from torch import Tensor, nn

CAUGHT_BY = ("test_returns_weight_and_bias", "test_reads_layers_of_any_size")


def layer_parameters(layer: nn.Linear) -> tuple[Tensor, Tensor]:
    return layer.bias, layer.weight


def expected_shapes(in_features: int, out_features: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    return (out_features, in_features), (out_features,)
