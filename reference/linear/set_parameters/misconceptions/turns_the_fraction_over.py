"""The weight is the fraction turned over. A step of one degree Celsius is *larger* than one of Fahrenheit, so the
number grows by more than one. Between freezing and boiling there are 100 degrees Celsius: count those of Fahrenheit.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_weight_fits_the_scale", "test_converts_any_temperatures")


def fahrenheit_layer() -> nn.Linear:
    layer = nn.Linear(1, 1)
    with torch.no_grad():
        layer.weight.fill_(5 / 9)
        layer.bias.fill_(32.0)
    return layer
