"""Seed 0 is treated as if no seed had been given: in Python `if seed:` is false for 0. Zero is a seed like any other,
so nothing has to be asked before it is used.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_draws_as_pytorch_does",)


def seeded_layer(in_features: int, out_features: int, seed: int) -> nn.Linear:
    if seed:
        torch.manual_seed(seed)
    return nn.Linear(in_features, out_features)
