"""Both numbers were written into the weight, the second over the first, and the bias is as random as before. The layer
has two parameters, each with its own name.
"""

import torch

CAUGHT_BY = (
    "test_weight_fits_the_scale",
    "test_bias_fits_the_scale",
    "test_converts_any_temperatures",
)


def fahrenheit_layer() -> torch.nn.Linear:
    layer = torch.nn.Linear(1, 1)
    with torch.no_grad():
        layer.weight.fill_(1.8)
        layer.weight.fill_(32.0)
    return layer
