"""The bound is one divided by the number of inputs, without the root. The weights come out far too small, and the
numbers shrink from layer to layer until nothing is left of them. Random terms partly cancel out, so a sum of n of
them grows like the root of n.
"""

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
            bound = 1 / module.in_features
            nn.init.uniform_(module.weight, -bound, bound)
            if module.bias is not None:
                nn.init.zeros_(module.bias)
