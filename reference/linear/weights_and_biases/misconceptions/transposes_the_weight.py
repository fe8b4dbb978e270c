"""The weight was transposed, so that it reads (inputs, outputs) like the call of `nn.Linear`. The layer keeps it the
other way round, a row for each output, and everybody who reads a weight counts on that. Return it as it lies in the
layer.
"""

from torch import Tensor, nn

CAUGHT_BY = ("test_returns_weight_and_bias", "test_reads_layers_of_any_size")


def layer_parameters(layer: nn.Linear) -> tuple[Tensor, Tensor]:
    return layer.weight.T, layer.bias


def expected_shapes(in_features: int, out_features: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    return (out_features, in_features), (out_features,)
