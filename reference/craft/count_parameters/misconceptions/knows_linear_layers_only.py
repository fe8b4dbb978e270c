"""The count is worked out from the sizes of the linear layers. Other layers have parameters too, a layer may have
no bias, and a bias may be frozen while its weight is not. The parameters themselves answer for all of these at
once.
"""

from torch import nn

CAUGHT_BY = (
    "test_counts_layers_without_a_bias",
    "test_counts_any_kind_of_layer",
    "test_trainable_leaves_frozen_parameters_out",
)


def count_parameters(model: nn.Module) -> int:
    linears = [module for module in model.modules() if isinstance(module, nn.Linear)]
    return sum(linear.in_features * linear.out_features + linear.out_features for linear in linears)


def count_trainable(model: nn.Module) -> int:
    linears = [module for module in model.modules() if isinstance(module, nn.Linear) and module.weight.requires_grad]
    return sum(linear.in_features * linear.out_features + linear.out_features for linear in linears)
