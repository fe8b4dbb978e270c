"""Every call hands out the same layer, made once outside the function. Whoever trains one of them has changed them
all. What a function should make anew belongs inside it.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_each_call_makes_a_new_layer",)

LAYER = nn.Linear(1, 1)
with torch.no_grad():
    LAYER.weight.fill_(1.8)
    LAYER.bias.fill_(32.0)


def fahrenheit_layer() -> nn.Linear:
    return LAYER
