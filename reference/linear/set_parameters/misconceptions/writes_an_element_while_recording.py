"""One element of the parameter was assigned while PyTorch was recording. That changes the parameter in place, which it
refuses. Setting a number by hand is nothing to learn from: let PyTorch look away while it happens.
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
    layer.weight[0, 0] = 1.8
    layer.bias[0] = 32.0
    return layer
