"""Every module was asked for its parameters, and each module gives those of all modules inside it as well. What lies
deeper is counted once for each level above it. The model itself knows all of its parameters, and gives each of them
once.
"""

from torch import nn

CAUGHT_BY = (
    "test_counts_every_layer_of_a_network",
    "test_counts_layers_without_a_bias",
    "test_counts_any_kind_of_layer",
    "test_counts_a_shared_layer_once",
    "test_counts_frozen_layers_as_parameters",
    "test_trainable_leaves_frozen_parameters_out",
)


def count_parameters(model: nn.Module) -> int:
    return sum(parameter.numel() for module in model.modules() for parameter in module.parameters())


def count_trainable(model: nn.Module) -> int:
    parameters = [parameter for module in model.modules() for parameter in module.parameters()]
    return sum(parameter.numel() for parameter in parameters if parameter.requires_grad)
