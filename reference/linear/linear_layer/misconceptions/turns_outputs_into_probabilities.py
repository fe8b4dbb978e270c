"""A softmax was put behind the layer, so the outputs of every row are positive and add up to 1. What is asked for is
the output as the layer made it.
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
    return torch.softmax(layer(x), dim=1)
