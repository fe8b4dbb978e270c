"""The weight is a list, `[1.8]`, where a layer has a table, `[[1.8]]`: a row for each output with a number for each
input. With one number it looks like a detail, and the layer already refuses most inputs.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_weight_fits_the_scale", "test_converts_any_temperatures", "test_can_be_trained_further")


def fahrenheit_layer() -> nn.Linear:
    layer = nn.Linear(1, 1)
    layer.weight = nn.Parameter(torch.tensor([1.8]))
    layer.bias = nn.Parameter(torch.tensor([32.0]))
    return layer
