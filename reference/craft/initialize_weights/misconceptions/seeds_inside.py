"""A seed is set inside the function, so every call draws the same numbers. Whoever wants two different starts
cannot have them, and everybody else's random numbers begin again as well. A seed is set once, by whoever runs the
program.
"""

import math

import torch
from torch import nn

CAUGHT_BY = ("test_each_call_draws_anew",)


def init_weights(model: nn.Module) -> None:
    torch.manual_seed(42)
    for module in model.modules():
        if isinstance(module, nn.Linear):
            bound = 1 / math.sqrt(module.in_features)
            nn.init.uniform_(module.weight, -bound, bound)
            if module.bias is not None:
                nn.init.zeros_(module.bias)
