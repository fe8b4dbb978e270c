"""The layer was made without a bias, so 0 °C becomes 0 °F. The two scales begin at different places, and the bias is
what moves one against the other.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_bias_fits_the_scale", "test_converts_any_temperatures", "test_can_be_trained_further")


def fahrenheit_layer() -> nn.Linear:
    layer = nn.Linear(1, 1, bias=False)
    with torch.no_grad():
        layer.weight.fill_(1.8)
    return layer
