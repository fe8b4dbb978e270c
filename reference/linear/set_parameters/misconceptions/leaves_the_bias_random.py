"""Only the weight was set. The bias still has the random number that the layer was made with, so every temperature is
off by the same amount. A layer has two parameters, and both need a value.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_bias_fits_the_scale", "test_converts_any_temperatures")


def fahrenheit_layer() -> nn.Linear:
    layer = nn.Linear(1, 1)
    with torch.no_grad():
        layer.weight.fill_(1.8)
    return layer
