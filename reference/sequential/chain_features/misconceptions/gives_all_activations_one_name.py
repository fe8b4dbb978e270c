"""All activations have one name in a dict, and a dict holds one entry for each name: the second activation took the
place of the first, and all later ones did the same. Every layer of a stack needs a name of its own.
"""

from collections import OrderedDict

from torch import nn

CAUGHT_BY = (
    "test_activations_stand_between",
    "test_sends_rows_through",
)


def build_mlp(sizes: list[int]) -> nn.Sequential:
    layers = OrderedDict()
    for i in range(len(sizes) - 1):
        layers[f"linear{i}"] = nn.Linear(sizes[i], sizes[i + 1])
        if i < len(sizes) - 2:
            layers["relu"] = nn.ReLU()
    return nn.Sequential(layers)
