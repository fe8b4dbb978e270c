"""Only the first parameter was counted: `return` stands inside the loop, and ends the function in its first turn. It
belongs behind the loop, as far to the left as the `for`.
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
)


def count_parameters(model: nn.Module) -> int:
    count = 0
    for parameter in model.parameters():
        count += parameter.numel()
        return count
    return count


def count_trainable(model: nn.Module) -> int:
    count = 0
    for parameter in model.parameters():
        if parameter.requires_grad:
            count += parameter.numel()
        return count
    return count
