"""Goes through the modules with a counter, and sets the flag of each parameter."""

from torch import nn


def freeze_first(model: nn.Module, k: int) -> None:
    count = 0
    for module in model.modules():
        if count == k:
            break
        if isinstance(module, nn.Linear):
            count += 1
            for parameter in module.parameters():
                parameter.requires_grad = False  # also right
