"""Train with an optimizer of PyTorch's. The lesson and two hints are in README.md, beside this file."""

import torch
from torch import nn


def make_optimizer(model: nn.Module, lr: float) -> torch.optim.SGD:
    """Make a plain SGD optimizer for all parameters of a model.

    Args:
        model: any module with parameters; stays as it is.
        lr: the learning rate, a positive number.

    Returns:
        A new optimizer, without momentum or weight decay.

    Example:
        >>> optimizer = make_optimizer(nn.Linear(3, 2), lr=0.5)
        >>> [tuple(parameter.shape) for parameter in optimizer.param_groups[0]["params"]]
        [(2, 3), (2,)]
    """
    raise NotImplementedError("make_optimizer: replace this line")


def train_step(model: nn.Module, optimizer: torch.optim.Optimizer, x: torch.Tensor, target: torch.Tensor) -> float:
    """Take one step against the gradients of the mean squared error on one batch.

    Args:
        model: any module; its parameters are changed in place.
        optimizer: holds parameters of `model`, and takes the step.
        x: float32, shape (rows, features), what the model takes; stays as it is.
        target: float32, the shape of `model(x)`; stays as it is.

    Returns:
        The loss of the batch before the step.

    Example:
        >>> layer = nn.Linear(1, 1, bias=False)
        >>> _ = layer.weight.data.fill_(3.0)
        >>> optimizer = torch.optim.SGD(layer.parameters(), lr=0.125)
        >>> train_step(layer, optimizer, torch.tensor([[2.0]]), torch.tensor([[2.0]]))
        16.0
        >>> layer.weight.data
        tensor([[1.]])
    """
    raise NotImplementedError("train_step: replace this line")
