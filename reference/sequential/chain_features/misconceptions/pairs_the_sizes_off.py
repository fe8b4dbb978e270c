"""The sizes were taken two at a time, so each belongs to one layer only, and what one layer gives is not what the next
one takes. A size in the middle belongs to two layers: it is the end of one and the start of the next.
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
    for i in range(0, len(sizes) - 1, 2):
        layers += [nn.Linear(sizes[i], sizes[i + 1]), nn.ReLU()]
    return nn.Sequential(*layers[:-1])
