"""The numbers were added to what the layer holds already, and a new layer holds random numbers. They should be there
in place of the random ones; `+=` keeps these.
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
        layer.weight += 1.8
        layer.bias += 32.0
    return layer
