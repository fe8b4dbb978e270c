"""Filters the modules lazily and takes the first of them."""

from itertools import islice

from torch import nn


def freeze_first(model: nn.Module, k: int) -> None:
    linears = filter(lambda module: isinstance(module, nn.Linear), model.modules())  # also right
    for linear in islice(linears, k):
        linear.weight.requires_grad_(False)  # also right
        if linear.bias is not None:
            linear.bias.requires_grad_(False)
