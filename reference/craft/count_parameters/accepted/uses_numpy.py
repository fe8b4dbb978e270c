"""Lets NumPy multiply the sizes, and makes a Python int of the sum."""

import numpy as np
from torch import nn


def count_parameters(model: nn.Module) -> int:
    return int(np.sum([np.prod(parameter.shape) for parameter in model.parameters()]))


def count_trainable(model: nn.Module) -> int:
    total = count_parameters(model)
    print(f"{total} parameters in all")
    return int(sum(np.prod(parameter.shape) for parameter in model.parameters() if parameter.requires_grad))
