"""A row of ones was sent through the model to find the bias. What comes out is the bias with all columns of the weight
on top. The bias is alone where no feature adds anything.
"""

import torch
from torch import nn

CAUGHT_BY = (
    "test_two_layers",
    "test_row_of_zeros",
    "test_any_stack",
    "test_single_layer",
)


def collapse(model: torch.nn.Sequential) -> torch.nn.Linear:
    with torch.no_grad():
        size = model[0].in_features
        bias = model(torch.ones(size))
        weight = (model(torch.eye(size)) - bias).T
        layer = nn.Linear(size, len(bias))
        layer.weight.copy_(weight)
        layer.bias.copy_(bias)
    return layer
