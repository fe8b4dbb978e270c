"""A Python number was assigned to `layer.weight`. The weight is a tensor, in fact an `nn.Parameter`, even when it
holds one number only. Write the number into the parameter that is there.
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
    layer.weight = 1.8
    layer.bias = 32.0
    return layer
