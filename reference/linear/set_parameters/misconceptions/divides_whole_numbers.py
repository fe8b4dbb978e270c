"""`//` divides whole numbers and drops what is left over, so the weight came out as 1. The weight is not a whole
number: use the division with one stroke, or write the decimal.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_weight_fits_the_scale", "test_converts_any_temperatures")


def fahrenheit_layer() -> nn.Linear:
    layer = nn.Linear(1, 1)
    with torch.no_grad():
        layer.weight.fill_(9 // 5)
        layer.bias.fill_(32)
    return layer
