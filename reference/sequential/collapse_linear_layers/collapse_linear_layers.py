"""Replace a stack of linear layers by one layer."""

import torch
from torch import nn


def collapse(model: nn.Sequential) -> nn.Linear:
    """Make one linear layer that computes what a stack of linear layers computes."""
    first, *others = model
    with torch.no_grad():
        weight, bias = first.weight, first.bias
        for layer in others:
            weight = layer.weight @ weight
            bias = layer.weight @ bias + layer.bias
        collapsed = nn.Linear(first.in_features, len(bias))
        collapsed.weight.copy_(weight)
        collapsed.bias.copy_(bias)
    return collapsed
