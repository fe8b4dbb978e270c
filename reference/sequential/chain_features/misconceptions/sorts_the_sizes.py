"""The sizes were sorted. Their order is the order of the layers, from the features to the outputs, and a network may
well become wider in the middle. Sorting in place also changes the list of the caller.
"""

from itertools import pairwise

from torch import nn

CAUGHT_BY = (
    "test_one_hidden_layer",
    "test_any_sizes_form_a_chain",
    "test_leaves_the_sizes_unchanged",
)


def build_mlp(sizes: list[int]) -> nn.Sequential:
    sizes.sort(reverse=True)
    layers: list[nn.Module] = []
    for before, after in pairwise(sizes):
        layers += [nn.Linear(before, after), nn.ReLU()]
    return nn.Sequential(*layers[:-1])
