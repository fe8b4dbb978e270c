"""A plain tensor was assigned to `layer.weight`. A layer takes nothing but an `nn.Parameter` under that name, because
training must be able to find it. Copy the numbers into the parameter that is there, or make a parameter of the tensor.
"""

import torch
from torch import nn

CAUGHT_BY = (
    "test_returns_a_linear_layer",
    "test_two_layers",
    "test_row_of_zeros",
    "test_any_stack",
    "test_single_layer",
    "test_leaves_the_model_unchanged",
)


def collapse(model: nn.Sequential) -> nn.Linear:
    first, *others = model
    layer = nn.Linear(model[0].in_features, model[-1].out_features)
    with torch.no_grad():
        weight, bias = first.weight.clone(), first.bias.clone()
        for other in others:
            weight = other.weight @ weight
            bias = other.weight @ bias + other.bias
    layer.weight = weight
    layer.bias = bias
    return layer
