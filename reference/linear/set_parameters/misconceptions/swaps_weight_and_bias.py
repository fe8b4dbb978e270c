"""The two numbers are in each other's place. The weight says how much the output grows for one degree more, and the
bias is what comes out at zero degrees. At 0 °C the output should be 32.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_weight_fits_the_scale", "test_bias_fits_the_scale", "test_converts_any_temperatures")


def fahrenheit_layer() -> nn.Linear:
    layer = nn.Linear(1, 1)
    with torch.no_grad():
        layer.weight.fill_(32.0)
        layer.bias.fill_(1.8)
    return layer
