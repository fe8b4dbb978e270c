"""The layer still has its random numbers. New tensors were made under other names, such as a variable `weight` or a
misspelled `layer.weights`, and the layer computes with neither; or `==` compared where a number was to be written. The
numbers have to go into the parameters that the layer holds.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_weight_fits_the_scale", "test_bias_fits_the_scale", "test_converts_any_temperatures")


def fahrenheit_layer() -> nn.Linear:
    layer = nn.Linear(1, 1)
    weight, bias = layer.weight, layer.bias
    weight = torch.tensor([[1.8]])
    bias = torch.tensor([32.0])
    print(weight, bias)
    return layer
