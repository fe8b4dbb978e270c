"""The new weight was computed as (in_features, out_features) and went into the layer like that. A layer keeps its
weight the other way round, a row for each output. A square model hides it, and the numbers are wrong.
"""

import torch
from torch import nn

CAUGHT_BY = (
    "test_returns_a_linear_layer",
    "test_two_layers",
    "test_row_of_zeros",
    "test_any_stack",
    "test_single_layer",
)


def collapse(model: nn.Sequential) -> nn.Linear:
    first, *others = model
    layer = nn.Linear(model[0].in_features, model[-1].out_features)
    with torch.no_grad():
        weight, bias = first.weight.T, first.bias
        for other in others:
            weight = weight @ other.weight.T
            bias = bias @ other.weight.T + other.bias
        layer.weight = nn.Parameter(weight)
        layer.bias = nn.Parameter(bias)
    return layer
