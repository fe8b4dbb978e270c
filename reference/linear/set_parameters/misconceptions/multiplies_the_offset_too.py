"""The offset was multiplied by the weight: this layer computes 1.8 times the sum of degrees and 32. A layer multiplies
first and adds the bias as it is.
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
        layer.bias.fill_(1.8 * 32)
    return layer
