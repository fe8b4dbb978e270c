"""The list was read from its end, so the features go in where the outputs should come out. The first size is that of
the features, and the layers stand in the order of the list.
"""

from itertools import pairwise

from torch import nn

CAUGHT_BY = (
    "test_one_hidden_layer",
    "test_any_sizes_form_a_chain",
)


def build_mlp(sizes: list[int]) -> nn.Sequential:
    backwards = sizes[::-1]
    layers: list[nn.Module] = []
    for before, after in pairwise(backwards):
        layers += [nn.Linear(before, after), nn.ReLU()]
    return nn.Sequential(*layers[:-1])
