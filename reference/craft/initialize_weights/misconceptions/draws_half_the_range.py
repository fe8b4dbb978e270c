"""The numbers were moved to both sides of zero by taking 0.5 away, and then multiplied by the bound. From -0.5 to
0.5 the range is one wide; from minus the bound to plus the bound it is twice the bound wide. The ends are reached
only half.
"""

import math

import torch
from torch import nn

CAUGHT_BY = (
    "test_weights_fill_the_range_evenly",
    "test_each_layer_has_its_own_bound",
    "test_the_model_may_be_one_layer",
    "test_layers_may_have_no_bias",
)


def init_weights(model: nn.Module) -> None:
    for module in model.modules():
        if isinstance(module, nn.Linear):
            bound = 1 / math.sqrt(module.in_features)
            module.weight.data = (torch.rand(module.weight.shape) - 0.5) * bound
            if module.bias is not None:
                nn.init.zeros_(module.bias)
