"""The seed is set when the numbers have been drawn already, so it has no part in them; it only decides what comes
next. The first layer is then as random as before. A seed says where the list of random numbers begins, and has to come
before whoever reads from it.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_same_seed_gives_the_same_numbers", "test_draws_as_pytorch_does")


def seeded_layer(in_features: int, out_features: int, seed: int) -> nn.Linear:
    layer = nn.Linear(in_features, out_features)
    torch.manual_seed(seed)
    return layer
