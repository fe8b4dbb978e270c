"""One linear layer is missing, because the loop leaves out a pair of neighbours: the last one, or the first. A range
stops before its end by itself, and counts from 0. Write down the pairs in a list of four sizes, and count them.
"""

from torch import nn

CAUGHT_BY = (
    "test_one_hidden_layer",
    "test_any_sizes_form_a_chain",
    "test_activations_stand_between",
    "test_no_layer_stands_in_two_places",
)


def build_mlp(sizes: list[int]) -> nn.Sequential:
    layers: list[nn.Module] = []
    for i in range(len(sizes) - 2):
        layers += [nn.Linear(sizes[i], sizes[i + 1]), nn.ReLU()]
    return nn.Sequential(*layers[:-1])
