"""The layer was asked for `weights` and `biases`, and has no attributes of these names. One tensor holds all the
weights, and another all the biases, so PyTorch uses the singular for both. `print(list(layer.state_dict()))` shows the
names.
"""

from torch import Tensor, nn

CAUGHT_BY = ("test_returns_weight_and_bias", "test_reads_layers_of_any_size", "test_leaves_the_layer_unchanged")


def layer_parameters(layer: nn.Linear) -> tuple[Tensor, Tensor]:
    return layer.weights, layer.biases


def expected_shapes(in_features: int, out_features: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    return (out_features, in_features), (out_features,)
