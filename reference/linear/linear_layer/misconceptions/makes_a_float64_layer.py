"""The layer holds float64. It still computes, and it refuses every input of float32, which is what all other layers
and most data are. A layer has the right dtype as PyTorch makes it.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_takes_three_features_and_gives_two",)


def make_layer() -> nn.Linear:
    return nn.Linear(3, 2, dtype=torch.float64)


def apply_layer(layer: nn.Linear, x: torch.Tensor) -> torch.Tensor:
    return layer(x)
