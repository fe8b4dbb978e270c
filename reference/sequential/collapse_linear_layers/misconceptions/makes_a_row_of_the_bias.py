"""The bias of the new layer is a table with one row, as it comes out of the model for one row of zeros. In a layer it
is a list, of shape (out_features,). The outputs look right all the same, because a single row is added to every other.
"""

import torch
from torch import nn

CAUGHT_BY = (
    "test_returns_a_linear_layer",
    "test_single_layer",
)


def collapse(model: torch.nn.Sequential) -> torch.nn.Linear:
    with torch.no_grad():
        size = model[0].in_features
        bias = model(torch.zeros(1, size))
        weight = (model(torch.eye(size)) - bias).T.clone()
    layer = nn.Linear(size, bias.shape[1])
    layer.weight, layer.bias = nn.Parameter(weight), nn.Parameter(bias)
    return layer
