"""One step of stochastic gradient descent. The lesson and two hints are in README.md, beside this file."""

import torch


def sgd_step(model: torch.nn.Module, lr: float) -> None:
    """Move every parameter of `model` that has a gradient one step against it.

    Each such parameter gets the value `parameter - lr * parameter.grad`. It stays the same object, and its gradient
    stays as it is. A parameter whose `.grad` is None stays as it is, too.

    Args:
        model: any module after a backward pass; its parameters are changed in place.
        lr: the learning rate, a positive number.

    Example:
        >>> layer = torch.nn.Linear(1, 1, bias=False)
        >>> _ = layer.weight.data.fill_(2.0)
        >>> layer.weight.grad = torch.tensor([[-6.0]])
        >>> sgd_step(layer, 0.1)
        >>> layer.weight.data
        tensor([[2.6000]])
    """
    raise NotImplementedError("sgd_step: replace this line")
