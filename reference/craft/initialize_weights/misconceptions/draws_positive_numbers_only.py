"""The weights are drawn between 0 and the bound, so none is negative. With positive weights alone a layer can add
its inputs up and never take one away from another. The range has a lower end too, as far below zero as the upper
end lies above.
"""

import math

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
            nn.init.uniform_(module.weight, 0, bound)
            if module.bias is not None:
                nn.init.zeros_(module.bias)
