"""Only the weight came back. A linear layer has two parameters: the weights say how much each input counts, and the
bias says where each output starts. Return both, the weight first.
"""

from torch import Tensor, nn

CAUGHT_BY = ("test_returns_weight_and_bias", "test_reads_layers_of_any_size")


def layer_parameters(layer: nn.Linear) -> Tensor:
    return layer.weight


def expected_shapes(in_features: int, out_features: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    return (out_features, in_features), (out_features,)
