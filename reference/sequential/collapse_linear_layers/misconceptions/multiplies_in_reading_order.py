"""The weights were multiplied in the order in which the layers stand. A weight has its outputs first, so the layer
that comes later stands on the left of a product: (2, 4) times (4, 3) gives (2, 3). Square weights fit both ways round,
and then the numbers are wrong.
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


def collapse(model: nn.Sequential) -> nn.Linear:
    first, *others = model
    layer = nn.Linear(model[0].in_features, model[-1].out_features)
    with torch.no_grad():
        weight, bias = first.weight, first.bias
        for other in others:
            weight = weight @ other.weight
            bias = other.weight @ bias + other.bias
        layer.weight.copy_(weight)
        layer.bias.copy_(bias)
    return layer
