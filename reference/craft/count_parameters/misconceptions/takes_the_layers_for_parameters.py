"""Each layer in `model` was asked for its weight. A ReLU has none, a layer without bias has no bias, and a single
layer cannot be walked through at all. The parameters themselves can be walked through, for every kind of module.
"""

from torch import nn

CAUGHT_BY = (
    "test_counts_one_layer",
    "test_counts_every_layer_of_a_network",
    "test_counts_layers_without_a_bias",
    "test_counts_any_kind_of_layer",
    "test_counts_a_shared_layer_once",
    "test_counts_frozen_layers_as_parameters",
    "test_trainable_leaves_frozen_parameters_out",
    "test_returns_python_ints",
)


def count_parameters(model: nn.Module) -> int:
    total = 0
    for layer in model:
        total += layer.weight.numel() + layer.bias.numel()
    return total


def count_trainable(model: nn.Module) -> int:
    total = 0
    for layer in model:
        if layer.weight.requires_grad:
            total += layer.weight.numel() + layer.bias.numel()
    return total
