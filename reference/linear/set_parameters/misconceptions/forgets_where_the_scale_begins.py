"""The weight is 2.12: the 212 degrees of boiling water were divided by 100. Of these, 32 are there at 0 degrees
Celsius already, and the bias gives them. The weight has the rise alone.
"""

import torch

CAUGHT_BY = (
    "test_weight_fits_the_scale",
    "test_converts_any_temperatures",
)


def fahrenheit_layer() -> torch.nn.Linear:
    layer = torch.nn.Linear(1, 1)
    with torch.no_grad():
        layer.weight.fill_(2.12)
        layer.bias.fill_(32.0)
    return layer
