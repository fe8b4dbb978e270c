"""The layer was switched off for training (`requires_grad_(False)`), which makes its parameters print more tidily. It
also means that they never learn again, in this function and outside it. Reading a layer should leave it as it was.
"""

from torch import Tensor, nn

CAUGHT_BY = ("test_returned_tensors_can_be_trained", "test_leaves_the_layer_unchanged")


def layer_parameters(layer: nn.Linear) -> tuple[Tensor, Tensor]:
    layer.requires_grad_(False)
    return layer.weight, layer.bias


def expected_shapes(in_features: int, out_features: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    return (out_features, in_features), (out_features,)
