"""Something takes the first numbers after the seed, and the layer ends up with the ones behind: its numbers were drawn
twice (`reset_parameters` draws again), or a random tensor was made on the way. Let nothing draw between the seed and
the layer.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_draws_as_pytorch_does",)


def seeded_layer(in_features: int, out_features: int, seed: int) -> nn.Linear:
    torch.manual_seed(seed)
    layer = nn.Linear(in_features, out_features)
    layer.reset_parameters()
    return layer
