"""The parameters are what they were before. `weight = ...` inside a function makes the name mean another tensor, and
the parameter in the layer is still the old one: it has to be filled itself. A condition that no layer meets does the
same: `==` between a layer and a class is never true.
"""

import math

import torch
from torch import nn

CAUGHT_BY = (
    "test_biases_are_zero",
    "test_weights_stay_within_the_bounds",
    "test_weights_fill_the_range_evenly",
    "test_each_layer_has_its_own_bound",
    "test_nested_layers_are_reached",
    "test_the_model_may_be_one_layer",
    "test_layers_may_have_no_bias",
    "test_each_call_draws_anew",
    "test_each_weight_is_drawn_on_its_own",
)


def init_weights(model: nn.Module) -> None:
    for module in model.modules():
        if isinstance(module, nn.Linear):
            bound = 1 / math.sqrt(module.in_features)
            weight = torch.empty_like(module.weight).uniform_(-bound, bound)
            bias = None
            if module.bias is not None:
                bias = torch.zeros_like(module.bias)
            print(weight, bias)
