"""The loop takes one turn for every size, and at the last size there is no next one to connect it to. Layers stand
between the sizes, so there is one fewer.
"""

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
    for i in range(len(sizes)):
        layers += [nn.Linear(sizes[i], sizes[i + 1]), nn.ReLU()]
    return nn.Sequential(*layers[:-1])
