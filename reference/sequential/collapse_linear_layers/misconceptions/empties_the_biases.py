"""The numbers are right, and the model has lost its biases: they were set to zero to find the weight. The model goes
on being used. What it gives for a row of zeros can be subtracted from its other outputs.
"""

import torch
from torch import nn

CAUGHT_BY = (
    "test_leaves_the_model_unchanged",
    "test_new_layer_is_independent",
)


def collapse(model: torch.nn.Sequential) -> torch.nn.Linear:
    with torch.no_grad():
        size = model[0].in_features
        bias = model(torch.zeros(size)).clone()
        for linear in model:
            linear.bias.zero_()
        weight = model(torch.eye(size)).T.clone()
        layer = nn.Linear(size, len(bias))
        layer.weight.copy_(weight)
        layer.bias.copy_(bias)
    return layer
