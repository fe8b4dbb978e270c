"""Make linear layers whose random numbers can be repeated."""

import torch
from torch import nn


def seeded_layer(in_features: int, out_features: int, seed: int) -> nn.Linear:
    """Make a linear layer with the numbers that `nn.Linear` draws first after `torch.manual_seed(seed)`."""
    torch.manual_seed(seed)
    return nn.Linear(in_features, out_features)
