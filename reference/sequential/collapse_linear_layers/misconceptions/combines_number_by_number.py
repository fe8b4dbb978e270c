"""Weights were multiplied, or added, number by number. That wants weights of one shape, and those of a stack rarely
have one. What one layer gives goes through the next one whole, and that is a matrix product.
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


def collapse(model: torch.nn.Sequential) -> torch.nn.Linear:
    with torch.no_grad():
        weight, bias = model[0].weight, model[0].bias
        for linear in list(model)[1:]:
            weight, bias = weight * linear.weight, bias * linear.bias
        layer = nn.Linear(model[0].in_features, model[-1].out_features)
        layer.weight.copy_(weight)
        layer.bias.copy_(bias)
    return layer
