"""The sizes of each tensor were added up. A matrix of ten rows and twenty columns holds ten *times* twenty numbers;
every tensor can tell how many it holds.
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
    return sum(sum(parameter.shape) for parameter in model.parameters())


def count_trainable(model: nn.Module) -> int:
    return sum(sum(parameter.shape) for parameter in model.parameters() if parameter.requires_grad)
