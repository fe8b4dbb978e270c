"""A model of one layer gets its own layer back. It computes the right outputs, and whoever trains it has changed the
model. The result should be a new layer for one layer as for many.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_new_layer_is_independent",)


def collapse(model: nn.Sequential) -> nn.Linear:
    first, *others = model
    if not others:
        return first
    layer = nn.Linear(model[0].in_features, model[-1].out_features)
    with torch.no_grad():
        weight, bias = first.weight, first.bias
        for other in others:
            weight = other.weight @ weight
            bias = other.weight @ bias + other.bias
        layer.weight.copy_(weight)
        layer.bias.copy_(bias)
    return layer
