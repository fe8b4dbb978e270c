"""The bias is 212, which is what boiling water has. The bias is what comes out for 0, and at 0 degrees Celsius
water freezes.
"""

import torch

CAUGHT_BY = (
    "test_bias_fits_the_scale",
    "test_converts_any_temperatures",
)


def fahrenheit_layer() -> torch.nn.Linear:
    layer = torch.nn.Linear(1, 1)
    with torch.no_grad():
        layer.weight.fill_(1.8)
        layer.bias.fill_(212.0)
    return layer
