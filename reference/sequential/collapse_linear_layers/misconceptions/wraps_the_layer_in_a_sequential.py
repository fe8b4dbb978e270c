"""The new layer came back inside an `nn.Sequential`. It computes the same, but it is a box around a layer: it has no
`weight` of its own. Return what is in the box.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_returns_a_linear_layer", "test_single_layer")


def collapse(model: nn.Sequential) -> nn.Sequential:
    first, *others = model
    layer = nn.Linear(model[0].in_features, model[-1].out_features)
    with torch.no_grad():
        weight, bias = first.weight, first.bias
        for other in others:
            weight = other.weight @ weight
            bias = other.weight @ bias + other.bias
        layer.weight.copy_(weight)
        layer.bias.copy_(bias)
    return nn.Sequential(layer)
