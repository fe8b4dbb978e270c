"""Only the modules directly inside `model` are visited. A linear layer that lies deeper is not found, and neither
is the model itself when it is one linear layer. There is a method that visits every module in the tree, its root
included.
"""

import math

from torch import nn

CAUGHT_BY = (
    "test_nested_layers_are_reached",
    "test_the_model_may_be_one_layer",
)


def init_weights(model: nn.Module) -> None:
    for module in model.children():
        if isinstance(module, nn.Linear):
            bound = 1 / math.sqrt(module.in_features)
            nn.init.uniform_(module.weight, -bound, bound)
            if module.bias is not None:
                nn.init.zeros_(module.bias)
