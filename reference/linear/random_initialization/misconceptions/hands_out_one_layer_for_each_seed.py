"""The layer of a seed is made once, kept, and handed out again. Two parts of a network that ask for one seed then
share their weights, and training one changes the other. The numbers should be the same, in a layer that is new.
"""

from functools import cache

import torch
from torch import nn

CAUGHT_BY = ("test_each_call_makes_a_new_layer",)


@cache
def seeded_layer(in_features: int, out_features: int, seed: int) -> nn.Linear:
    torch.manual_seed(seed)
    return nn.Linear(in_features, out_features)
