"""`count_parameters` passes over frozen parameters. They are part of the model: they take memory, are saved, and
take part in every forward pass. Only `count_trainable` leaves them out.
"""

from torch import nn

CAUGHT_BY = ("test_counts_frozen_layers_as_parameters",)


def count_parameters(model: nn.Module) -> int:
    return sum(parameter.numel() for parameter in model.parameters() if parameter.requires_grad)


def count_trainable(model: nn.Module) -> int:
    return count_parameters(model)
