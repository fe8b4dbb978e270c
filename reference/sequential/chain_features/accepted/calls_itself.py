"""Puts the first layer in front of the network for the remaining sizes."""

from torch import nn


def build_mlp(sizes: list[int]) -> nn.Sequential:
    first, second, *others = sizes
    layer = nn.Linear(first, second)
    if not others:
        return nn.Sequential(layer)
    return nn.Sequential(layer, nn.ReLU(), *build_mlp([second, *others]))  # also right
