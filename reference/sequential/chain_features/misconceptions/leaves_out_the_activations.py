"""The linear layers follow each other directly. However many there are, such a stack computes no more than one linear
layer could. An activation between each two of them is what makes depth worth something.
"""

from itertools import pairwise

from torch import nn

CAUGHT_BY = ("test_activations_stand_between", "test_sends_rows_through")


def build_mlp(sizes: list[int]) -> nn.Sequential:
    return nn.Sequential(*(nn.Linear(before, after) for before, after in pairwise(sizes)))
