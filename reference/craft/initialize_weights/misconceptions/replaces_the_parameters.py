"""The layers got new parameter objects. Their values are right, but an optimizer that was made before goes on
training the old ones, which are no longer in the model. Keep the objects, and give them other values.
"""

import math

import torch
from torch import nn

CAUGHT_BY = ("test_keeps_the_parameter_objects",)


def init_weights(model: nn.Module) -> None:
    for module in model.modules():
        if isinstance(module, nn.Linear):
            bound = 1 / math.sqrt(module.in_features)
            module.weight = nn.Parameter(torch.empty_like(module.weight).uniform_(-bound, bound))
            if module.bias is not None:
                module.bias = nn.Parameter(torch.zeros_like(module.bias))
