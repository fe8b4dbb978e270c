"""The weight was set and the bias was not, so the new layer adds the random numbers that it was made with. A layer has
two parameters, and both stand for something in the model.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_two_layers", "test_row_of_zeros", "test_any_stack", "test_single_layer")


def collapse(model: nn.Sequential) -> nn.Linear:
    first, *others = model
    layer = nn.Linear(model[0].in_features, model[-1].out_features)
    with torch.no_grad():
        weight = first.weight
        for other in others:
            weight = other.weight @ weight
        layer.weight.copy_(weight)
    return layer
