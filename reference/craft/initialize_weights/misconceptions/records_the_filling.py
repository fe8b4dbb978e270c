"""The weights are filled while autograd is recording, and it refuses: a parameter that requires a gradient may not
be changed in place then. Filling it is no part of the model's computation, so recording has to be off while it
happens.
"""

import math

from torch import nn

CAUGHT_BY = (
    "test_biases_are_zero",
    "test_weights_stay_within_the_bounds",
    "test_weights_fill_the_range_evenly",
    "test_each_layer_has_its_own_bound",
    "test_nested_layers_are_reached",
    "test_the_model_may_be_one_layer",
    "test_layers_may_have_no_bias",
    "test_other_layers_keep_their_values",
    "test_keeps_the_parameter_objects",
    "test_each_call_draws_anew",
    "test_each_weight_is_drawn_on_its_own",
)


def init_weights(model: nn.Module) -> None:
    for module in model.modules():
        if isinstance(module, nn.Linear):
            bound = 1 / math.sqrt(module.in_features)
            module.weight.uniform_(-bound, bound)
            if module.bias is not None:
                module.bias.zero_()
