"""`nn.Sequential` was given a list. It takes layers, each as an argument of its own, and a list is no layer. The
lesson shows what unpacks a list into arguments.
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
        layers += [nn.Linear(before, after), nn.ReLU()]
    return nn.Sequential(layers[:-1])
