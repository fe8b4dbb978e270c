"""Seed 0 was replaced by another seed: in Python `if seed:` is false for 0, and `seed or 42` is 42. Zero is a seed like
any other, so nothing has to be asked before it is used.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_draws_as_pytorch_does",)


def seeded_layer(in_features: int, out_features: int, seed: int) -> nn.Linear:
    torch.manual_seed(seed or 42)
    return nn.Linear(in_features, out_features)
