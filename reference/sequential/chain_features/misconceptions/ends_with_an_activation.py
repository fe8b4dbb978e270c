"""There is an activation behind the last linear layer, too. The network can then never answer with a negative number,
and wherever it tries, it learns nothing. Between n linear layers there are only n - 1 places.
"""

from itertools import pairwise

from torch import nn

CAUGHT_BY = ("test_activations_stand_between", "test_sends_rows_through")


def build_mlp(sizes: list[int]) -> nn.Sequential:
    layers: list[nn.Module] = []
    for before, after in pairwise(sizes):
        layers += [nn.Linear(before, after), nn.ReLU()]
    return nn.Sequential(*layers)
