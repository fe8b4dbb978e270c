"""Negative outputs have become 0, as a ReLU does it. A linear layer gives a weighted sum plus the bias, whatever its
sign; an activation is a layer of its own and was not asked for.
"""

import torch
from torch import nn

CAUGHT_BY = (
    "test_applies_the_layer_to_every_row",
    "test_gradients_reach_the_layer",
)


def make_layer() -> nn.Linear:
    return nn.Linear(3, 2)


def apply_layer(layer: nn.Linear, x: torch.Tensor) -> torch.Tensor:
    return torch.relu(layer(x))
