"""Every linear layer is expected to have a bias. A layer that was made with `bias=False` has None in its place, and
None takes no flag. Look whether there is a bias, or go through the parameters that the layer has.
"""

from torch import nn

CAUGHT_BY = ("test_layers_may_have_no_bias",)


def freeze_first(model: nn.Module, k: int) -> None:
    linears = [module for module in model.modules() if isinstance(module, nn.Linear)]
    for linear in linears[:k]:
        linear.weight.requires_grad = False
        linear.bias.requires_grad = False
