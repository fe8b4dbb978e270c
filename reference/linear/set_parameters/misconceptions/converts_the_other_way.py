"""The layer turns Fahrenheit into Celsius, which is the way back. Check it with a temperature that you know: 100
degrees Celsius go in, and 212 should come out.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_weight_fits_the_scale", "test_bias_fits_the_scale", "test_converts_any_temperatures")


def fahrenheit_layer() -> nn.Linear:
    layer = nn.Linear(1, 1)
    with torch.no_grad():
        layer.weight.fill_(5 / 9)
        layer.bias.fill_(-32 * 5 / 9)
    return layer
