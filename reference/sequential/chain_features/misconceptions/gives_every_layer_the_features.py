"""Every linear layer takes as many numbers as there are features, as if each of them read the data. Only the first one
does. Each later layer takes what the one before it gives.
"""

from torch import nn

CAUGHT_BY = ("test_one_hidden_layer", "test_any_sizes_form_a_chain")


def build_mlp(sizes: list[int]) -> nn.Sequential:
    layers: list[nn.Module] = []
    for size in sizes[1:]:
        layers += [nn.Linear(sizes[0], size), nn.ReLU()]
    return nn.Sequential(*layers[:-1])
