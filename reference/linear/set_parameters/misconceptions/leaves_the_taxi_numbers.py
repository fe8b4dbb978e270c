"""These are the numbers of the taxi, 2.00 and 3.50. The layer of this task has two of its own: what each degree adds,
and where the scale begins.
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
        layer.bias.fill_(3.5)
    return layer
