"""The numbers of a tensor are worked out as rows times columns. A bias has one dimension and no columns, so asking
for its second size fails. A tensor of any shape tells how many numbers it holds.
"""

from torch import nn

CAUGHT_BY = (
    "test_counts_one_layer",
    "test_counts_every_layer_of_a_network",
    "test_counts_any_kind_of_layer",
    "test_counts_a_shared_layer_once",
    "test_counts_frozen_layers_as_parameters",
    "test_trainable_leaves_frozen_parameters_out",
    "test_returns_python_ints",
    "test_leaves_the_model_as_it_was",
)


def count_parameters(model: nn.Module) -> int:
    return sum(parameter.shape[0] * parameter.shape[1] for parameter in model.parameters())


def count_trainable(model: nn.Module) -> int:
    trained = [parameter for parameter in model.parameters() if parameter.requires_grad]
    return sum(parameter.shape[0] * parameter.shape[1] for parameter in trained)
