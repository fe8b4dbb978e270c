"""The weight is 180, which is what 100 degrees add. One degree adds a hundredth of that."""

import torch

CAUGHT_BY = (
    "test_weight_fits_the_scale",
    "test_converts_any_temperatures",
)


def fahrenheit_layer() -> torch.nn.Linear:
    layer = torch.nn.Linear(1, 1)
    with torch.no_grad():
        layer.weight.fill_(180.0)
        layer.bias.fill_(32.0)
    return layer
