"""A plain tensor was assigned to `layer.weight`. A layer takes nothing but an `nn.Parameter` under that name, because
training must be able to find it. Write the number into the parameter that is there, or make a parameter of the tensor.
"""

import torch
from torch import nn

CAUGHT_BY = (
    "test_makes_a_layer_of_one_feature",
    "test_weight_fits_the_scale",
    "test_bias_fits_the_scale",
    "test_converts_any_temperatures",
)


def fahrenheit_layer() -> nn.Linear:
    layer = nn.Linear(1, 1)
    layer.weight = torch.tensor([[1.8]])
    layer.bias = torch.tensor([32.0])
    return layer
