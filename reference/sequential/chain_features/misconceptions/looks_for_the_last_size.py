"""An activation is missing where a hidden layer gives as many numbers as the last one: the *size* was compared with the
last size. Several places of the list can hold the same number, so it is the place that has to be compared.
"""

from itertools import pairwise

from torch import nn

CAUGHT_BY = (
    "test_activations_stand_between",
    "test_sends_rows_through",
)


def build_mlp(sizes: list[int]) -> nn.Sequential:
    layers = []
    for before, after in pairwise(sizes):
        layers.append(nn.Linear(before, after))
        if after != sizes[-1]:
            layers.append(nn.ReLU())
    return nn.Sequential(*layers)
