"""The layers came back in a plain Python list. A list does not know what to do with an input, and its weights are
found by nobody. The stack that applies its layers in order is made from such a list.
"""

from itertools import pairwise

from torch import nn

CAUGHT_BY = (
    "test_builds_a_sequential",
    "test_one_hidden_layer",
    "test_any_sizes_form_a_chain",
    "test_activations_stand_between",
    "test_keeps_the_biases",
)


def build_mlp(sizes: list[int]) -> list[nn.Module]:
    layers: list[nn.Module] = []
    for before, after in pairwise(sizes):
        layers += [nn.Linear(before, after), nn.ReLU()]
    return layers[:-1]
