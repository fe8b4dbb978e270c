"""The count goes from layer to layer, and a layer that stands in two places was counted twice. Its weights exist
once, and training tunes them once. `model.parameters()` passes over what it has given already.
"""

from torch import nn

CAUGHT_BY = ("test_counts_a_shared_layer_once",)


def count_parameters(model: nn.Module) -> int:
    if isinstance(model, nn.Sequential):
        return sum(count_parameters(layer) for layer in model)
    return sum(parameter.numel() for parameter in model.parameters())


def count_trainable(model: nn.Module) -> int:
    if isinstance(model, nn.Sequential):
        return sum(count_trainable(layer) for layer in model)
    return sum(parameter.numel() for parameter in model.parameters() if parameter.requires_grad)
