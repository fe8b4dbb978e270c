"""The last layer is not part of the result, so the result is as wide as a layer before it. A range stops before its end
by itself, and nothing has to be taken off `len(model)`; a layer copied from the model has not met the others at all.
"""

import torch
from torch import nn

CAUGHT_BY = (
    "test_returns_a_linear_layer",
    "test_two_layers",
    "test_row_of_zeros",
    "test_any_stack",
)


def collapse(model: nn.Sequential) -> nn.Linear:
    with torch.no_grad():
        weight, bias = model[0].weight, model[0].bias
        for i in range(1, len(model) - 1):
            weight, bias = model[i].weight @ weight, model[i].weight @ bias + model[i].bias
        layer = nn.Linear(weight.shape[1], weight.shape[0])
        layer.weight.copy_(weight)
        layer.bias.copy_(bias)
    return layer
