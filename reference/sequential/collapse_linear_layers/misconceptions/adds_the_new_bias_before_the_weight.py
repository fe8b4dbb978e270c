"""In each step the next bias is added first, and the weight is applied to the sum. A layer works the other way round:
it multiplies what comes in with its weight, and then it adds its bias.
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
            weight = other.weight @ weight
            bias = other.weight @ (bias + other.bias)
        layer.weight.copy_(weight)
        layer.bias.copy_(bias)
    return layer
