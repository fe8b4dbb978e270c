"""The biases keep the values that they had. The task is about both parts of a linear layer: its weights are drawn,
and its biases are set to 0.
"""

import math

from torch import nn

CAUGHT_BY = (
    "test_biases_are_zero",
    "test_nested_layers_are_reached",
)


def init_weights(model: nn.Module) -> None:
    for module in model.modules():
        if isinstance(module, nn.Linear):
            bound = 1 / math.sqrt(module.in_features)
            nn.init.uniform_(module.weight, -bound, bound)
