"""Walks the tree itself, the children of each module in order."""

from torch import nn


def linears_in(module: nn.Module) -> list[nn.Linear]:
    if isinstance(module, nn.Linear):
        return [module]
    return [linear for child in module.children() for linear in linears_in(child)]


def freeze_first(model: nn.Module, k: int) -> None:
    linears = linears_in(model)
    for number in range(min(k, len(linears))):
        for _, parameter in linears[number].named_parameters():
            parameter.requires_grad = False
            parameter.grad = None
