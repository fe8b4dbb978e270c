"""Both functions give the same number. A frozen parameter is a parameter, and it is not trained, so the two counts
differ as soon as a layer is frozen. Every parameter has a flag that says whether it is.
"""

from torch import nn

CAUGHT_BY = ("test_trainable_leaves_frozen_parameters_out",)


def count_parameters(model: nn.Module) -> int:
    return sum(parameter.numel() for parameter in model.parameters())


def count_trainable(model: nn.Module) -> int:
    return count_parameters(model)
