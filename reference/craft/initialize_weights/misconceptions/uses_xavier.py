"""The weights were drawn by `xavier_uniform_`. It is a good initialisation, and another one: its bound depends on
the inputs *and* the outputs of a layer. Here the inputs alone decide.
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
            nn.init.xavier_uniform_(module.weight)
            if module.bias is not None:
                nn.init.zeros_(module.bias)
