"""Each linear layer has its two sizes the other way round, so the layers do not chain. `nn.Linear` wants the size of
what goes in first. Square layers hide the mistake; follow a row through a network whose sizes differ.
"""

from itertools import pairwise

from torch import nn

CAUGHT_BY = ("test_one_hidden_layer", "test_any_sizes_form_a_chain")


def build_mlp(sizes: list[int]) -> nn.Sequential:
    layers: list[nn.Module] = []
    for before, after in pairwise(sizes):
        layers += [nn.Linear(after, before), nn.ReLU()]
    return nn.Sequential(*layers[:-1])
