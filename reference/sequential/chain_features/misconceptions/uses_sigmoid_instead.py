"""The activation between the layers is a sigmoid. It presses all numbers into the range from 0 to 1; what is asked for
here lets positive numbers pass as they are and sets negative ones to 0.
"""

from itertools import pairwise

from torch import nn

CAUGHT_BY = ("test_activations_stand_between", "test_sends_rows_through")


def build_mlp(sizes: list[int]) -> nn.Sequential:
    layers: list[nn.Module] = []
    for before, after in pairwise(sizes):
        layers += [nn.Linear(before, after), nn.Sigmoid()]
    return nn.Sequential(*layers[:-1])
