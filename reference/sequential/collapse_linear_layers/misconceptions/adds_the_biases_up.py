"""The biases were added to each other. Only the last one is added to the output as it is; an earlier one goes through
the weights of the layers behind it first. Biases of different lengths cannot even be added.
"""

import torch
from torch import nn

CAUGHT_BY = (
    "test_returns_a_linear_layer",
    "test_two_layers",
    "test_row_of_zeros",
    "test_any_stack",
    "test_leaves_the_model_unchanged",
)


def collapse(model: nn.Sequential) -> nn.Linear:
    first, *others = model
    layer = nn.Linear(model[0].in_features, model[-1].out_features)
    with torch.no_grad():
        weight, bias = first.weight, first.bias
        for other in others:
            weight = other.weight @ weight
            bias = bias + other.bias
        layer.weight.copy_(weight)
        layer.bias.copy_(bias)
    return layer
