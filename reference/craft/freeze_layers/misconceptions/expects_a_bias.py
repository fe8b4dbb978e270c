"""Every linear layer is expected to have a bias. A layer that was made with `bias=False` has None in its place, and
None has no flag. A method of the layer reaches whatever parameters there are.
"""

from torch import nn

CAUGHT_BY = ("test_layers_may_have_no_bias",)


def freeze_first(model: nn.Module, k: int) -> None:
    linears = [module for module in model.modules() if isinstance(module, nn.Linear)]
    for linear in linears[:k]:
        linear.weight.requires_grad_(False)
        linear.bias.requires_grad_(False)
