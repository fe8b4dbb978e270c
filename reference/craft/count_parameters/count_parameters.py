"""Count the parameters of a model."""

from torch import nn


def count_parameters(model: nn.Module) -> int:
    """How many numbers the parameters of `model` hold."""
    return sum(parameter.numel() for parameter in model.parameters())


def count_trainable(model: nn.Module) -> int:
    """How many numbers those parameters of `model` hold that are not frozen."""
    return sum(parameter.numel() for parameter in model.parameters() if parameter.requires_grad)
