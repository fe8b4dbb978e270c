"""The counts are printed, and the functions return None. Printing shows a number to a person; `return` hands it to
the program that called. Whoever wants to compare two models needs the number itself.
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
    print(sum(parameter.numel() for parameter in model.parameters()))


def count_trainable(model: nn.Module) -> int:
    print(sum(parameter.numel() for parameter in model.parameters() if parameter.requires_grad))
