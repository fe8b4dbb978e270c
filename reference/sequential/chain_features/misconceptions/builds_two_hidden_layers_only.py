"""This works for four sizes and no other number: the list is unpacked into so many names, which fails as soon as it is
longer or shorter. How many layers there are is known only when the function is called, so a loop has to make them.
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
    features, first, second, outputs = sizes
    return nn.Sequential(
        nn.Linear(features, first),
        nn.ReLU(),
        nn.Linear(first, second),
        nn.ReLU(),
        nn.Linear(second, outputs),
    )
