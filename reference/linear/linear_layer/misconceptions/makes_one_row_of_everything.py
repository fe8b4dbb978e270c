"""`x` was laid out as a single row before it met the layer. Four rows of three features become one of twelve, and the
layer takes three. The rows are samples; a layer takes any number of them as they are.
"""

import torch
from torch import nn

CAUGHT_BY = (
    "test_applies_the_layer_to_every_row",
    "test_gradients_reach_the_layer",
    "test_leaves_layer_and_input_unchanged",
)


def make_layer() -> nn.Linear:
    return nn.Linear(3, 2)


def apply_layer(layer: nn.Linear, x: torch.Tensor) -> torch.Tensor:
    return layer(x.reshape(1, -1))
