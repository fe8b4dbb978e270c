"""The linear layers were made without their biases. Without one, an output of a layer is 0 whenever all its inputs
are, and a ReLU always bends at the same place. `nn.Linear` brings a bias along unless it is told otherwise.
"""

from itertools import pairwise

from torch import nn

CAUGHT_BY = ("test_keeps_the_biases", "test_sends_rows_through")


def build_mlp(sizes: list[int]) -> nn.Sequential:
    layers: list[nn.Module] = []
    for before, after in pairwise(sizes):
        layers += [nn.Linear(before, after, bias=False), nn.ReLU()]
    return nn.Sequential(*layers[:-1])
