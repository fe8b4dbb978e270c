"""`count_trainable` counts the frozen parameters and leaves the others out. `requires_grad` is True where a
parameter is trained, and False where it is frozen. A fresh layer is a good test: all of it can be trained.
"""

from torch import nn

CAUGHT_BY = (
    "test_counts_any_kind_of_layer",
    "test_counts_a_shared_layer_once",
    "test_trainable_leaves_frozen_parameters_out",
)


def count_parameters(model: nn.Module) -> int:
    return sum(parameter.numel() for parameter in model.parameters())


def count_trainable(model: nn.Module) -> int:
    return sum(parameter.numel() for parameter in model.parameters() if not parameter.requires_grad)
