"""Give the linear layers of a model new weights."""

import math

from torch import nn


def init_weights(model: nn.Module) -> None:
    """Every nn.Linear in `model` gets weights within 1 / sqrt(in_features) of zero, and biases of 0."""
    for module in model.modules():
        if isinstance(module, nn.Linear):
            bound = 1 / math.sqrt(module.in_features)
            nn.init.uniform_(module.weight, -bound, bound)
            if module.bias is not None:
                nn.init.zeros_(module.bias)
