"""There is a softmax behind the last linear layer, which turns the outputs into probabilities. The linear layer should
be the last one of the stack: its outputs may be any numbers, and what is made of them is decided later.
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
        layers += [nn.Linear(before, after), nn.ReLU()]
    return nn.Sequential(*layers[:-1], nn.Softmax(dim=1))
