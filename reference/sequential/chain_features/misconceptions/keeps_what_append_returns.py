"""`append` changes its list and returns None. Its result was given the name of the list, so after the first layer the
list is lost. Call it in a line of its own, without `=`.
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
        layers = layers.append(nn.Linear(sizes[i], sizes[i + 1]))
    return nn.Sequential(*layers)
