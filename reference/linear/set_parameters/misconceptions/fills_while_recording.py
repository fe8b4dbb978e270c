"""The parameter was changed while PyTorch was recording. It refuses that, because the record of a computation would no
longer be true. Setting a number by hand is nothing to learn from: let PyTorch look away while it happens.
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
    layer.weight.fill_(1.8)
    layer.bias.fill_(32.0)
    return layer
