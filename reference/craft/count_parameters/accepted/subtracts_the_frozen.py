"""Walks the modules, each parameter once by its identity, and takes the frozen ones off the total."""

from torch import nn


def parameters_of(model: nn.Module) -> list[nn.Parameter]:
    found = {}
    for module in model.modules():
        for parameter in module.parameters(recurse=False):
            found[id(parameter)] = parameter
    return list(found.values())


def count_parameters(model: nn.Module) -> int:
    return sum(parameter.nelement() for parameter in parameters_of(model))  # also right


def count_trainable(model: nn.Module) -> int:
    frozen = filter(lambda parameter: not parameter.requires_grad, parameters_of(model))
    return count_parameters(model) - sum(parameter.nelement() for parameter in frozen)
