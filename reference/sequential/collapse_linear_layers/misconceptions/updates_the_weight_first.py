"""The new weight stands for all layers so far when the bias is computed with it. The bias of the layers so far has been
through their weights already: it goes through the weight of the next layer and no other.
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
    weight, bias = model[0].weight, model[0].bias
    for layer in model[1:]:
        weight = layer.weight @ weight
        bias = weight @ bias + layer.bias
    collapsed = nn.Linear(weight.shape[1], weight.shape[0])
    with torch.no_grad():
        collapsed.weight.copy_(weight)
        collapsed.bias.copy_(bias)
    return collapsed
