"""Seeds within a block, after which PyTorch's generator goes on as if nothing had happened."""

import torch
from torch import nn


def seeded_layer(in_features: int, out_features: int, seed: int) -> nn.Linear:
    with torch.random.fork_rng():
        torch.manual_seed(seed)
        return nn.Linear(in_features, out_features)
