"""The bound was worked out for the first linear layer and used for all of them. Layers have different numbers of
inputs, so each needs a bound of its own.
"""

import math

from torch import nn

CAUGHT_BY = (
    "test_each_layer_has_its_own_bound",
    "test_nested_layers_are_reached",
)


def init_weights(model: nn.Module) -> None:
    linears = [module for module in model.modules() if isinstance(module, nn.Linear)]
    bound = 1 / math.sqrt(linears[0].in_features)
    for linear in linears:
        nn.init.uniform_(linear.weight, -bound, bound)
        if linear.bias is not None:
            nn.init.zeros_(linear.bias)
