"""The flag was set for every linear layer: False for the first `k`, True for all others. A later layer that
somebody had frozen is trained again. Change the layers that you were asked to change.
"""

from torch import nn

CAUGHT_BY = ("test_layers_frozen_before_stay_frozen",)


def freeze_first(model: nn.Module, k: int) -> None:
    linears = [module for module in model.modules() if isinstance(module, nn.Linear)]
    for number, linear in enumerate(linears):
        linear.requires_grad_(number >= k)
