"""Build networks of any depth from their sizes."""

from itertools import pairwise

from torch import nn


def build_mlp(sizes: list[int]) -> nn.Sequential:
    """Build a linear layer for each two neighbours in `sizes`, with a ReLU between each two layers."""
    layers: list[nn.Module] = []
    for before, after in pairwise(sizes):
        layers += [nn.Linear(before, after), nn.ReLU()]
    return nn.Sequential(*layers[:-1])
