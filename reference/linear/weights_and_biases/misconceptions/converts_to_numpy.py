"""The parameters were turned into NumPy arrays. An array holds numbers and nothing else: it has no gradient, and a
layer cannot be trained through it. The layer's tensors can be handed out as they are.
"""

import numpy as np
from torch import nn

CAUGHT_BY = ("test_returns_weight_and_bias", "test_reads_layers_of_any_size")


def layer_parameters(layer: nn.Linear) -> tuple[np.ndarray, np.ndarray]:
    return layer.weight.detach().numpy(), layer.bias.detach().numpy()


def expected_shapes(in_features: int, out_features: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    return (out_features, in_features), (out_features,)
