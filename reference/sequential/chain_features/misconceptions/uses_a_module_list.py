"""The layers are right, in an `nn.ModuleList`. That is a list which keeps layers for you; it does not know what to do
with an input, so calling it fails. The container that applies its layers in order has another name.
"""

from itertools import pairwise

from torch import nn

CAUGHT_BY = ("test_builds_a_sequential",)


def build_mlp(sizes: list[int]) -> nn.ModuleList:
    layers: list[nn.Module] = []
    for before, after in pairwise(sizes):
        layers += [nn.Linear(before, after), nn.ReLU()]
    return nn.ModuleList(layers[:-1])
