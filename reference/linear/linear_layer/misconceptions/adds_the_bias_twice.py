"""The bias is in the output twice. A layer that is called like a function multiplies and adds its bias by itself, and
nothing is left to be added.
"""

import torch
from torch import nn

CAUGHT_BY = (
    "test_applies_the_layer_to_one_row",
    "test_applies_the_layer_to_every_row",
    "test_gradients_reach_the_layer",
)


def make_layer() -> nn.Linear:
    return nn.Linear(3, 2)


def apply_layer(layer: nn.Linear, x: torch.Tensor) -> torch.Tensor:
    return layer(x) + layer.bias
