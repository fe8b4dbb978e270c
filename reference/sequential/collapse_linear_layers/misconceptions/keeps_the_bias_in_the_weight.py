"""The weight was read from the outputs for rows with a single one, and these outputs hold the bias as well. It is then
counted twice or more. What the model gives for a row of zeros has to be taken off first.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_two_layers", "test_any_stack", "test_single_layer")


def collapse(model: nn.Sequential) -> nn.Linear:
    features = model[0].in_features
    layer = nn.Linear(features, model[-1].out_features)
    with torch.no_grad():
        layer.weight.copy_(model(torch.eye(features)).T)
        layer.bias.copy_(model(torch.zeros(features)))
    return layer
