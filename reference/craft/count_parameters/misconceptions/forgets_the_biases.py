"""Only the weights were counted. Each output of a linear layer has a bias as well, which is tuned like any weight.
The parameters of a model are more than its matrices.
"""

from torch import nn

CAUGHT_BY = (
    "test_counts_one_layer",
    "test_counts_every_layer_of_a_network",
    "test_counts_any_kind_of_layer",
    "test_counts_a_shared_layer_once",
    "test_counts_frozen_layers_as_parameters",
    "test_trainable_leaves_frozen_parameters_out",
)


def count_parameters(model: nn.Module) -> int:
    return sum(parameter.numel() for name, parameter in model.named_parameters() if "weight" in name)


def count_trainable(model: nn.Module) -> int:
    named = model.named_parameters()
    return sum(parameter.numel() for name, parameter in named if "weight" in name and parameter.requires_grad)
