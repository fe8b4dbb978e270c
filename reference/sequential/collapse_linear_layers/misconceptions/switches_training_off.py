"""The numbers are right, and the new layer cannot be trained: its parameters do not require gradients. A parameter
does so unless it is told otherwise. Recording has to be off while the numbers are put in, and for no longer.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_new_layer_can_be_trained",)


def collapse(model: nn.Sequential) -> nn.Linear:
    first, *others = model
    layer = nn.Linear(model[0].in_features, model[-1].out_features)
    layer.requires_grad_(False)
    with torch.no_grad():
        weight, bias = first.weight, first.bias
        for other in others:
            weight = other.weight @ weight
            bias = other.weight @ bias + other.bias
        layer.weight.copy_(weight)
        layer.bias.copy_(bias)
    return layer
