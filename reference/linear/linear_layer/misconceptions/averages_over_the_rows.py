"""The outputs of all rows were averaged into one row. Each row of `x` is a sample of its own and has its own output;
the layer gives all of them at once, and nothing has to be gathered.
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
    return layer(x).mean(dim=0, keepdim=True)
