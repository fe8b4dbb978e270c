"""The bias has the wrong sign: 32 is subtracted from the product. At 0 degrees Celsius the layer should say 32, and it
says -32. Subtracting belongs to the way back, from Fahrenheit to Celsius.
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
        layer.bias.fill_(-32.0)
    return layer
