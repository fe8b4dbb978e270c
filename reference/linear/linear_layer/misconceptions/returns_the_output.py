"""make_layer applies its layer at once and returns the output, which is a tensor. What is asked for is the layer
itself; using it is the work of the other function.
"""

import torch
from torch import nn

CAUGHT_BY = (
    "test_makes_a_linear_layer",
    "test_takes_three_features_and_gives_two",
    "test_keeps_the_bias",
    "test_each_call_makes_a_new_layer",
)


def make_layer() -> nn.Linear:
    layer = nn.Linear(3, 2)
    return layer(torch.tensor([[1.0, 2.0, 3.0]]))


def apply_layer(layer: nn.Linear, x: torch.Tensor) -> torch.Tensor:
    return layer(x)
