"""A parameter counts as trainable when it *has* a gradient. Before the first backward pass none has one, so a fresh
model seems to have nothing to train. Whether a parameter *may* get a gradient is another question, and has a flag
of its own.
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
    return sum(parameter.numel() for parameter in model.parameters() if parameter.grad is not None)
