"""`x` was transposed before it met the layer. Its rows are samples and its columns are features, which is how a layer
wants them; turned around, samples are taken for features.
"""

import torch
from torch import nn

CAUGHT_BY = (
    "test_applies_the_layer_to_one_row",
    "test_applies_the_layer_to_every_row",
    "test_gradients_reach_the_layer",
    "test_leaves_layer_and_input_unchanged",
)


def make_layer() -> nn.Linear:
    return nn.Linear(3, 2)


def apply_layer(layer: nn.Linear, x: torch.Tensor) -> torch.Tensor:
    return layer(x.T)
