"""One random number was drawn, and every weight of the layer was set to it. All outputs of the layer are then the
same, get the same gradient, and stay the same. Each weight needs a number of its own.
"""

import math
import random

from torch import nn

CAUGHT_BY = (
    "test_weights_fill_the_range_evenly",
    "test_each_weight_is_drawn_on_its_own",
    "test_each_layer_has_its_own_bound",
    "test_the_model_may_be_one_layer",
    "test_layers_may_have_no_bias",
)


def init_weights(model: nn.Module) -> None:
    for module in model.modules():
        if isinstance(module, nn.Linear):
            bound = 1 / math.sqrt(module.in_features)
            nn.init.constant_(module.weight, random.uniform(-bound, bound))
            if module.bias is not None:
                nn.init.zeros_(module.bias)
