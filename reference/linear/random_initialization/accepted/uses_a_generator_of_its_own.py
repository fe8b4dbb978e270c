"""Leaves PyTorch's generator alone and draws by the rule of `nn.Linear` from another."""

import torch
from torch import nn


class SeededLinear(nn.Linear):
    def __init__(self, in_features: int, out_features: int, seed: int) -> None:
        super().__init__(in_features, out_features)
        generator = torch.Generator().manual_seed(seed)  # also right
        bound = in_features**-0.5
        with torch.no_grad():
            self.weight.uniform_(-bound, bound, generator=generator)
            self.bias.uniform_(-bound, bound, generator=generator)


def seeded_layer(in_features: int, out_features: int, seed: int) -> nn.Linear:
    return SeededLinear(in_features, out_features, seed)
