"""The weights were set to one and the same number. Then all numbers of a hidden layer are equal, and so are their
gradients: they stay equal in training, and the layer is worth a single number. The random numbers that a new layer is
made with are what tells them apart.
"""

from itertools import pairwise

from torch import nn

CAUGHT_BY = ("test_no_layer_stands_in_two_places",)


def build_mlp(sizes: list[int]) -> nn.Sequential:
    layers: list[nn.Module] = []
    for before, after in pairwise(sizes):
        linear = nn.Linear(before, after)
        nn.init.zeros_(linear.weight)
        layers += [linear, nn.ReLU()]
    return nn.Sequential(*layers[:-1])
