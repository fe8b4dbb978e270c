"""The generator was seeded again between the weight and the bias, so both begin with the same numbers of the list. One
seed in front is enough: the bias goes on where the weight stopped.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_draws_as_pytorch_does",)


def seeded_layer(in_features: int, out_features: int, seed: int) -> nn.Linear:
    bound = in_features**-0.5
    layer = nn.Linear(in_features, out_features)
    torch.manual_seed(seed)
    nn.init.uniform_(layer.weight, -bound, bound)
    torch.manual_seed(seed)
    nn.init.uniform_(layer.bias, -bound, bound)
    return layer
