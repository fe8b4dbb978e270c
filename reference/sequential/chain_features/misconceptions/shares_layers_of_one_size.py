"""Layers of one size are one and the same object, which stands in several places. They share their weight, so training
moves all of them together, and the network has fewer parameters than it seems. Make a new layer for every place.
"""

from itertools import pairwise

from torch import nn

CAUGHT_BY = ("test_no_layer_stands_in_two_places", "test_sends_rows_through")


def build_mlp(sizes: list[int]) -> nn.Sequential:
    made: dict[tuple[int, int], nn.Linear] = {}
    layers: list[nn.Module] = []
    for pair in pairwise(sizes):
        made[pair] = made.get(pair) or nn.Linear(*pair)
        layers += [made[pair], nn.ReLU()]
    return nn.Sequential(*layers[:-1])
