"""`torch.seed` takes no argument: it picks a new seed by chance, which is the opposite of what is wanted. The function
that sets a given seed has a longer name, and the lesson uses it.
"""

import torch
from torch import nn

CAUGHT_BY = (
    "test_makes_a_layer_of_the_size",
    "test_keeps_the_bias",
    "test_same_seed_gives_the_same_numbers",
    "test_other_seeds_give_other_numbers",
    "test_draws_as_pytorch_does",
)


def seeded_layer(in_features: int, out_features: int, seed: int) -> nn.Linear:
    torch.seed(seed)
    return nn.Linear(in_features, out_features)
