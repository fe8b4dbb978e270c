"""The function looks at the one module that it was given, and does nothing unless that is a linear layer. Such a
function is what `model.apply(...)` wants, which calls it for every module of a model. Called with a whole model, it
has to find the linear layers in it.
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
    "test_keeps_the_parameter_objects",
    "test_layers_may_have_no_bias",
    "test_other_layers_keep_their_values",
    "test_each_call_draws_anew",
)


def init_weights(model: nn.Module) -> None:
    if isinstance(model, nn.Linear):
        bound = 1 / math.sqrt(model.in_features)
        nn.init.uniform_(model.weight, -bound, bound)
        if model.bias is not None:
            nn.init.zeros_(model.bias)
