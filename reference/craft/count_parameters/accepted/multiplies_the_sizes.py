"""Multiplies the sizes of each shape, in a loop."""

import math

from torch import nn


def count_parameters(model: nn.Module) -> int:
    total = 0
    for _, parameter in model.named_parameters():
        total += math.prod(parameter.shape)  # also right
    return total


def count_trainable(model: nn.Module) -> int:
    total = 0
    for _, parameter in model.named_parameters():
        if parameter.requires_grad is False:
            continue
        total += math.prod(parameter.shape)
    return total
