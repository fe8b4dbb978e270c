"""There is one activation in the whole stack, whatever its depth. In a dict one name holds one entry, so a second layer
of that name takes the place of the first; and a condition that holds in one turn of the loop adds one activation only.
Each two linear layers need one between them.
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
