"""The weights were drawn by `kaiming_uniform_` as it is without further arguments. It is made for layers with a
ReLU behind them, and its bound is more than twice as large as the one that is asked for.
"""

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
            nn.init.kaiming_uniform_(module.weight)
            if module.bias is not None:
                nn.init.zeros_(module.bias)
