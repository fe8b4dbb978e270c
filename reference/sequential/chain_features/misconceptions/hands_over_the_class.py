"""The activation is written without its parentheses, so the class itself stands in the stack. A class is a plan for
objects; the stack needs an object that was made from it, as with the linear layers.
"""

from itertools import pairwise

from torch import nn

CAUGHT_BY = (
    "test_builds_a_sequential",
    "test_one_hidden_layer",
    "test_any_sizes_form_a_chain",
    "test_activations_stand_between",
    "test_keeps_the_biases",
    "test_leaves_the_sizes_unchanged",
)


def build_mlp(sizes: list[int]) -> nn.Sequential:
    layers: list[nn.Module] = []
    for before, after in pairwise(sizes):
        layers += [nn.Linear(before, after), nn.ReLU]
    return nn.Sequential(*layers[:-1])
