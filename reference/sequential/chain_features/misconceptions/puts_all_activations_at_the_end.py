"""All linear layers come first and the activation comes once, behind them. Between the layers nothing happens then, so
they compute what one linear layer could. Each two of them need one in between.
"""

from itertools import pairwise

from torch import nn

CAUGHT_BY = ("test_activations_stand_between", "test_sends_rows_through")


def build_mlp(sizes: list[int]) -> nn.Sequential:
    return nn.Sequential(*(nn.Linear(before, after) for before, after in pairwise(sizes)), nn.ReLU())
