"""The loop asks whether `k` layers are frozen after it has frozen one. With `k` 0 the first layer is frozen before
anybody asks, the count is past 0 then, and all others follow. Ask first, or take a slice of the layers.
"""

from torch import nn

CAUGHT_BY = ("test_no_layer_and_all_layers",)


def freeze_first(model: nn.Module, k: int) -> None:
    count = 0
    for module in model.modules():
        if isinstance(module, nn.Linear):
            module.requires_grad_(False)
            count += 1
            if count == k:
                break
