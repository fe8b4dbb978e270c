"""The new layer was made without a bias, so a row of zeros becomes zeros. The biases of the model do not vanish when
its weights are multiplied; together they make the bias of the new layer.
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
    layer = nn.Linear(model[0].in_features, model[-1].out_features, bias=False)
    with torch.no_grad():
        weight = first.weight
        for other in others:
            weight = other.weight @ weight
        layer.weight.copy_(weight)
    return layer
