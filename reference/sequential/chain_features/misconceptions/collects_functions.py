"""`F.relu` and `torch.relu` are functions, and `nn.Sequential` takes layers. For each activation there is a layer as
well, whose name is written with capital letters, and it is made with parentheses behind the name.
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
    layers = []
    for i in range(len(sizes) - 1):
        layers += [nn.Linear(sizes[i], sizes[i + 1]), nn.functional.relu]
    return nn.Sequential(*layers[:-1])
