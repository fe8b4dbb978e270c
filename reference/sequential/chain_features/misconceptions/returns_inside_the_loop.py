"""The network ends after the first pair of sizes: the `return` stands inside the loop, and a function ends at the first
`return` that it meets. How far a line is indented says whether it belongs to the loop.
"""

from torch import nn

CAUGHT_BY = (
    "test_one_hidden_layer",
    "test_any_sizes_form_a_chain",
    "test_activations_stand_between",
    "test_no_layer_stands_in_two_places",
)


def build_mlp(sizes: list[int]) -> nn.Sequential | None:
    layers = []
    for i in range(len(sizes) - 1):
        layers.append(nn.Linear(sizes[i], sizes[i + 1]))
        if i < len(sizes) - 2:
            layers.append(nn.ReLU())
        return nn.Sequential(*layers)
    return None
