"""The model is used as a list of its layers. That works for an `nn.Sequential` with all layers at the top, not for
a single layer and not for layers inside layers. Every module can list all modules in it.
"""

import math

from torch import nn

CAUGHT_BY = (
    "test_nested_layers_are_reached",
    "test_the_model_may_be_one_layer",
)


def init_weights(model: nn.Module) -> None:
    for module in model:
        if isinstance(module, nn.Linear):
            bound = 1 / math.sqrt(module.in_features)
            nn.init.uniform_(module.weight, -bound, bound)
            if module.bias is not None:
                nn.init.zeros_(module.bias)
