"""The bound was worked out from the number of outputs. What makes an output large is how many inputs it adds up, so
it is the inputs that count. The weight has the shape (out_features, in_features): its first size is the outputs.
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
            bound = 1 / math.sqrt(module.weight.shape[0])
            nn.init.uniform_(module.weight, -bound, bound)
            if module.bias is not None:
                nn.init.zeros_(module.bias)
