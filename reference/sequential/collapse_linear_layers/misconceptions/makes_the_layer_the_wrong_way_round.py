"""The new layer takes as many numbers as the model gives, and gives as many as it takes: a weight has its outputs
first, and `nn.Linear` has the inputs first. So the numbers do not fit into the layer.
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


def collapse(model: torch.nn.Sequential) -> torch.nn.Linear:
    with torch.no_grad():
        weight, bias = model[0].weight, model[0].bias
        for linear in list(model)[1:]:
            weight, bias = linear.weight @ weight, linear.weight @ bias + linear.bias
        layer = nn.Linear(weight.shape[0], weight.shape[1])
        layer.weight.copy_(weight.T)
        layer.bias.copy_(bias)
    return layer
