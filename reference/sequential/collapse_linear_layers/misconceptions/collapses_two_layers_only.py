"""The first two layers were collapsed and the others, if there are any, left out. How many layers a model has is known
only when the function is called. Go through all of them.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_returns_a_linear_layer", "test_row_of_zeros", "test_any_stack", "test_single_layer")


def collapse(model: nn.Sequential) -> nn.Linear:
    first, second = model[0], model[1]
    layer = nn.Linear(first.in_features, second.out_features)
    with torch.no_grad():
        layer.weight.copy_(second.weight @ first.weight)
        layer.bias.copy_(second.weight @ first.bias + second.bias)
    return layer
