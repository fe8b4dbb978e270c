"""Everything up to the layer with the number `k` is frozen, and a batch norm between the linear layers with it.
Layers of other kinds stay as they are.
"""

from torch import nn

CAUGHT_BY = ("test_nested_layers_are_found",)


def freeze_first(model: nn.Module, k: int) -> None:
    left = k
    for module in model.modules():
        if left > 0 and not list(module.children()):
            module.requires_grad_(False)
        if isinstance(module, nn.Linear):
            left -= 1
