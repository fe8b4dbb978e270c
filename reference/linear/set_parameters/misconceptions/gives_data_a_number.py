"""`.data` of a parameter was set to a Python number, and it takes nothing but a tensor. Fill the tensor that is there,
or make one of the right shape for the number.
"""

from torch import nn

CAUGHT_BY = (
    "test_makes_a_layer_of_one_feature",
    "test_weight_fits_the_scale",
    "test_bias_fits_the_scale",
    "test_converts_any_temperatures",
)


def fahrenheit_layer() -> nn.Linear:
    layer = nn.Linear(1, 1)
    layer.weight.data = 1.8
    layer.bias.data = 32.0
    return layer
