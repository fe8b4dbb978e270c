"""A seed is set before each layer, so layers of one size get the same numbers, and every call gives them again.
Random numbers are good because they differ. A seed is set once, by whoever runs the program.
"""

import math

import torch
from torch import nn

CAUGHT_BY = (
    "test_each_weight_is_drawn_on_its_own",
    "test_each_call_draws_anew",
)


def init_weights(model: nn.Module) -> None:
    for module in model.modules():
        if isinstance(module, nn.Linear):
            bound = 1 / math.sqrt(module.in_features)
            torch.manual_seed(0)
            nn.init.uniform_(module.weight, -bound, bound)
            if module.bias is not None:
                nn.init.zeros_(module.bias)
