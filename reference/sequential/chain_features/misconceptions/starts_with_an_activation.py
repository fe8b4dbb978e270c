"""There is an activation in front of the first linear layer. It sets every negative feature to 0 before any layer has
seen it, and what it takes away is lost. An activation stands between two linear layers.
"""

from itertools import pairwise

from torch import nn

CAUGHT_BY = ("test_activations_stand_between", "test_sends_rows_through")


def build_mlp(sizes: list[int]) -> nn.Sequential:
    layers: list[nn.Module] = []
    for before, after in pairwise(sizes):
        layers += [nn.ReLU(), nn.Linear(before, after)]
    return nn.Sequential(*layers)
