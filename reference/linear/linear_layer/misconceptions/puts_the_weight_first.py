"""The weight stands in front of `x`, so its features meet the rows of `x`. No arithmetic is needed here: a layer can
be called with the input in the parentheses.
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
    return layer.weight @ x + layer.bias
