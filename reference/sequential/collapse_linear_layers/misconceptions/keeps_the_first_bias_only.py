"""The bias of the first layer went through all the weights behind it, and the biases of the later layers are missing.
Each layer adds its own after it has multiplied.
"""

import torch
from torch import nn

CAUGHT_BY = (
    "test_two_layers",
    "test_row_of_zeros",
    "test_any_stack",
)


def collapse(model: torch.nn.Sequential) -> torch.nn.Linear:
    with torch.no_grad():
        weight, bias = model[0].weight, model[0].bias
        for linear in list(model)[1:]:
            weight, bias = linear.weight @ weight, linear.weight @ bias
        layer = nn.Linear(weight.shape[1], weight.shape[0])
        layer.weight.copy_(weight)
        layer.bias.copy_(bias)
    return layer
