""" "Double it and add 30" is a rule of thumb, near enough for the weather: at 100 °C it is 18 degrees off. Two points
fix the line, and the lesson gives both of them: where it stands at 0 °C, and how far it has risen at 100 °C.
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
        layer.weight.fill_(2.0)
        layer.bias.fill_(30.0)
    return layer
