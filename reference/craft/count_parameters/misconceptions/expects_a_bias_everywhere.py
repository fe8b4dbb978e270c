"""Every linear layer is asked for its weight and its bias. A layer made with `bias=False` has None in that place,
and layers of other kinds hold parameters under other names. Walk through the parameters themselves: only those that
exist are among them.
"""

from torch import nn

CAUGHT_BY = (
    "test_counts_layers_without_a_bias",
    "test_counts_any_kind_of_layer",
    "test_trainable_leaves_frozen_parameters_out",
)


def count_parameters(model: nn.Module) -> int:
    linears = [module for module in model.modules() if isinstance(module, nn.Linear)]
    return sum(linear.weight.numel() + linear.bias.numel() for linear in linears)


def count_trainable(model: nn.Module) -> int:
    linears = [module for module in model.modules() if isinstance(module, nn.Linear) and module.weight.requires_grad]
    return sum(linear.weight.numel() + linear.bias.numel() for linear in linears)
