"""The layer was given new random numbers before they were read (`reset_parameters` and the functions of `nn.init` do
that). Whatever it held before is gone, and after training that is all it had learned. Read the numbers that are there.
"""

from torch import Tensor, nn

CAUGHT_BY = ("test_returns_weight_and_bias", "test_reads_layers_of_any_size", "test_leaves_the_layer_unchanged")


def layer_parameters(layer: nn.Linear) -> tuple[Tensor, Tensor]:
    layer.reset_parameters()
    return layer.weight, layer.bias


def expected_shapes(in_features: int, out_features: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    return (out_features, in_features), (out_features,)
