"""The stack of two sizes ends with an activation: the first layer got one without a question, and there is no second
layer behind it. An activation stands between two linear layers, so a single one has none.
"""

from itertools import pairwise

from torch import nn

CAUGHT_BY = ("test_activations_stand_between",)


def build_mlp(sizes: list[int]) -> nn.Sequential:
    layers: list[nn.Module] = [nn.Linear(sizes[0], sizes[1]), nn.ReLU()]
    for before, after in pairwise(sizes[1:]):
        layers += [nn.Linear(before, after), nn.ReLU()]
    return nn.Sequential(*layers[:-1]) if len(sizes) > 2 else nn.Sequential(*layers)
