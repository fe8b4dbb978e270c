"""Read the parameters of a linear layer, and foretell their shapes."""

from torch import Tensor, nn


def layer_parameters(layer: nn.Linear) -> tuple[Tensor, Tensor]:
    """Read the layer's own weight (out_features, in_features) and bias (out_features,)."""
    return layer.weight, layer.bias


def expected_shapes(in_features: int, out_features: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Say which shapes weight and bias of `nn.Linear(in_features, out_features)` have."""
    return (out_features, in_features), (out_features,)
