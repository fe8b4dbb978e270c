"""`nn.Parameter` was given a Python number. A parameter is a tensor that is known to its layer, so it is made from a
tensor; the number has to become one first, in the shape of the weight.
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
    layer.weight = nn.Parameter(1.8)
    layer.bias = nn.Parameter(32.0)
    return layer
