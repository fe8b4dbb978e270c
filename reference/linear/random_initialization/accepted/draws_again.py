"""Makes the layer first, and draws its numbers once more after the seed."""

import torch
from torch import nn


def seeded_layer(in_features: int, out_features: int, seed: int) -> nn.Linear:
    layer = nn.Linear(in_features, out_features, bias=True)
    torch.random.manual_seed(seed)
    layer.reset_parameters()  # also right
    return layer
