"""In each step the bias of the layer is added first, and the weight is applied to the sum. A bias has one number for
each output and cannot be added to what goes in. A layer multiplies what comes in with its weight, and then it adds its
bias.
"""

import torch
from torch import nn

CAUGHT_BY = (
    "test_returns_a_linear_layer",
    "test_two_layers",
    "test_row_of_zeros",
    "test_any_stack",
    "test_single_layer",
    "test_leaves_the_model_unchanged",
)


def collapse(model: nn.Sequential) -> nn.Linear:
    features = model[0].in_features
    weight, bias = torch.eye(features), torch.zeros(features)
    for layer in model:
        weight, bias = layer.weight @ weight, layer.weight @ (bias + layer.bias)
    collapsed = nn.Linear(features, model[-1].out_features)
    collapsed.weight, collapsed.bias = nn.Parameter(weight.detach()), nn.Parameter(bias.detach())
    return collapsed
