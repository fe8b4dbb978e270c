"""The shape of the weight was given as (inputs, outputs), in the order in which `nn.Linear` is told its sizes. The
layer keeps a row for each output, so outputs come first. With as many inputs as outputs the two look alike.
"""

from torch import Tensor, nn

CAUGHT_BY = ("test_shape_of_the_weight",)


def layer_parameters(layer: nn.Linear) -> tuple[Tensor, Tensor]:
    return layer.weight, layer.bias


def expected_shapes(in_features: int, out_features: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    return (in_features, out_features), (out_features,)
