"""A second network holds the layers of the first one too: all calls collect their layers in one and the same list, made
outside the function or as the default value of a parameter, which Python makes once. Make the list inside the function,
so that each call begins with an empty one.
"""

from torch import nn

CAUGHT_BY = (
    "test_any_sizes_form_a_chain",
    "test_activations_stand_between",
    "test_no_layer_stands_in_two_places",
    "test_each_call_builds_a_new_network",
)


LAYERS = []


def build_mlp(sizes: list[int]) -> nn.Sequential:
    for i in range(len(sizes) - 1):
        LAYERS.append(nn.Linear(sizes[i], sizes[i + 1]))
        if i < len(sizes) - 2:
            LAYERS.append(nn.ReLU())
    return nn.Sequential(*LAYERS)
