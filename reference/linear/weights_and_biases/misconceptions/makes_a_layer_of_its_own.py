"""A new layer of the same size was made, and its parameters came back. They have the right shapes and random numbers;
the layer that was given has other ones. Read the argument `layer`.
"""

from torch import Tensor, nn

CAUGHT_BY = ("test_returns_weight_and_bias", "test_reads_layers_of_any_size")


def layer_parameters(layer: nn.Linear) -> tuple[Tensor, Tensor]:
    new = nn.Linear(layer.in_features, layer.out_features)
    return new.weight, new.bias


def expected_shapes(in_features: int, out_features: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    return (out_features, in_features), (out_features,)
