"""The weights were set to zero, so the layer gives the same output for every row. PyTorch begins with random weights
on purpose: outputs that begin alike would learn alike. The layer is returned as it is made.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_takes_three_features_and_gives_two",)


def make_layer() -> nn.Linear:
    layer = nn.Linear(3, 2)
    nn.init.zeros_(layer.weight)
    return layer


def apply_layer(layer: nn.Linear, x: torch.Tensor) -> torch.Tensor:
    return layer(x)
