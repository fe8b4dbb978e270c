"""There is a layer for each size, with that size on both sides, so neighbours do not fit together and there is one
layer too many. A layer leads from one size to the next: it belongs to a pair of neighbours.
"""

from torch import nn

CAUGHT_BY = (
    "test_one_hidden_layer",
    "test_any_sizes_form_a_chain",
    "test_no_layer_stands_in_two_places",
)


def build_mlp(sizes: list[int]) -> nn.Sequential:
    layers: list[nn.Module] = []
    for size in sizes:
        layers += [nn.Linear(size, size), nn.ReLU()]
    return nn.Sequential(*layers[:-1])
