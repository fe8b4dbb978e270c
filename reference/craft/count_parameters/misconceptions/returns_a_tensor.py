"""A count comes as a tensor. A tensor prints with its `tensor(...)` around it, and cannot stand everywhere where a
whole number can. `.item()` takes the one number out of it; `numel()` gives a Python int at once.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_returns_python_ints",)


def count_parameters(model: nn.Module) -> int:
    sizes = [torch.tensor(parameter.shape) for parameter in model.parameters()]
    return sum(size.prod() for size in sizes) + torch.tensor(0)


def count_trainable(model: nn.Module) -> int:
    sizes = [torch.tensor(parameter.shape) for parameter in model.parameters() if parameter.requires_grad]
    return sum(size.prod() for size in sizes) + torch.tensor(0)
