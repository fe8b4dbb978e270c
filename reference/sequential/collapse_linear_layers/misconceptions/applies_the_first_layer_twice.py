"""The first layer is in the product twice: weight and bias begin with its numbers, and the loop goes through it once
more. Either begin with numbers that change nothing, or let the loop begin with the second layer.
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
    weight, bias = model[0].weight, model[0].bias
    for layer in model:
        weight = layer.weight @ weight
        bias = layer.weight @ bias + layer.bias
    collapsed = nn.Linear(weight.shape[1], weight.shape[0])
    with torch.no_grad():
        collapsed.weight.copy_(weight)
        collapsed.bias.copy_(bias)
    return collapsed
