"""The numbers can be repeated, but they are not those of `nn.Linear`: the weight was filled again
(`nn.init.xavier_uniform_`), and the bias was set to zero. Such a start can be a good one; asked for are the numbers
that a new layer brings along.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_draws_as_pytorch_does",)


def seeded_layer(in_features: int, out_features: int, seed: int) -> nn.Linear:
    torch.manual_seed(seed)
    layer = nn.Linear(in_features, out_features)
    nn.init.xavier_uniform_(layer.weight)
    nn.init.zeros_(layer.bias)
    return layer
