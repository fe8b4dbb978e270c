"""The new bias is that of the last layer. The biases of the layers before it have vanished, and for a row of zeros
that shows. What an earlier layer adds is worked on by every layer behind it, like everything else that it gives.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_two_layers", "test_row_of_zeros", "test_any_stack")


def collapse(model: nn.Sequential) -> nn.Linear:
    first, *others = model
    layer = nn.Linear(model[0].in_features, model[-1].out_features)
    with torch.no_grad():
        weight, bias = first.weight, first.bias
        for other in others:
            weight = other.weight @ weight
            bias = other.bias
        layer.weight.copy_(weight)
        layer.bias.copy_(bias)
    return layer
