"""A fixed number was used as the seed, so all layers of one size are alike and the argument `seed` has no say. The
layer can be repeated, but nobody can ask for another one.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_other_seeds_give_other_numbers", "test_draws_as_pytorch_does")


def seeded_layer(in_features: int, out_features: int, seed: int) -> nn.Linear:
    torch.manual_seed(42)
    return nn.Linear(in_features, out_features)
