"""`if` got the bias itself, and a tensor with several numbers is neither true nor false. The question is whether there
is a bias at all: compare it with None, by `is` or `is not`.
"""

import math

from torch import nn

CAUGHT_BY = (
    "test_biases_are_zero",
    "test_weights_stay_within_the_bounds",
    "test_weights_fill_the_range_evenly",
    "test_each_weight_is_drawn_on_its_own",
    "test_each_layer_has_its_own_bound",
    "test_nested_layers_are_reached",
    "test_the_model_may_be_one_layer",
    "test_other_layers_keep_their_values",
    "test_keeps_the_parameter_objects",
    "test_each_call_draws_anew",
)


def init_weights(model: nn.Module) -> None:
    for module in model.modules():
        if isinstance(module, nn.Linear):
            bound = 1 / math.sqrt(module.in_features)
            nn.init.uniform_(module.weight, -bound, bound)
            if module.bias:
                nn.init.zeros_(module.bias)
