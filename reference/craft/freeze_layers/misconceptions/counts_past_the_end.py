"""The layers are taken by number from 0 to `k - 1`, and there may be fewer than that. A position behind the end of
a list is an IndexError; with a larger `k` all layers should be frozen.
"""

from torch import nn

CAUGHT_BY = ("test_no_layer_and_all_layers",)


def freeze_first(model: nn.Module, k: int) -> None:
    linears = [module for module in model.modules() if isinstance(module, nn.Linear)]
    for number in range(k):
        linears[number].requires_grad_(False)
