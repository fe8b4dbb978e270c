"""`state_dict()` came back, a dict with the parameters under their names. It is made for saving a layer, and its
tensors are cut off from training. Two tensors are asked for, the weight and then the bias, and the layer has them as
attributes.
"""

from torch import Tensor, nn

CAUGHT_BY = ("test_returns_weight_and_bias", "test_reads_layers_of_any_size")


def layer_parameters(layer: nn.Linear) -> dict[str, Tensor]:
    return layer.state_dict()


def expected_shapes(in_features: int, out_features: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    return (out_features, in_features), (out_features,)
