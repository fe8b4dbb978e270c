"""apply_layer makes an input of its own and answers for that one, whatever it is given. Then all calls have the same
answer, and it has as many rows as the input in the function. The data comes in as `x`.
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
    x = torch.tensor([[1.0, 2.0, 3.0]])
    return layer(x)
