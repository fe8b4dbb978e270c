"""Negative numbers became 0 between the layers, as a ReLU does it. The model has linear layers only; with activations
between them they would not collapse at all.
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
        zeros, ones = torch.zeros(1, size), torch.eye(size)
        for linear in model:
            zeros, ones = torch.relu(linear(zeros)), torch.relu(linear(ones))
        layer = nn.Linear(size, zeros.shape[1])
        layer.weight.copy_((ones - zeros).T)
        layer.bias.copy_(zeros[0])
    return layer
