"""The weights come from a normal distribution, with the bound as its standard deviation. One in three of such
numbers lies further out than that, and those near zero come most often. Every number within the bounds should be as
likely as any other.
"""

import math

from torch import nn

CAUGHT_BY = (
    "test_weights_stay_within_the_bounds",
    "test_weights_fill_the_range_evenly",
    "test_each_layer_has_its_own_bound",
    "test_nested_layers_are_reached",
    "test_the_model_may_be_one_layer",
    "test_layers_may_have_no_bias",
)


def init_weights(model: nn.Module) -> None:
    for module in model.modules():
        if isinstance(module, nn.Linear):
            bound = 1 / math.sqrt(module.in_features)
            nn.init.normal_(module.weight, std=bound)
            if module.bias is not None:
                nn.init.zeros_(module.bias)
