"""Count the parameters of a model. The lesson and two hints are in README.md, beside this file."""

from torch import nn


def count_parameters(model: nn.Module) -> int:
    """Count the numbers in all parameters of `model`, frozen ones included.

    Args:
        model: any module, nested or not; stays as it is.

    Returns:
        A Python int. A parameter that is used in several places counts once; buffers do not count.

    Example:
        >>> count_parameters(nn.Linear(3, 2))
        8
    """
    raise NotImplementedError("count_parameters: replace this line")


def count_trainable(model: nn.Module) -> int:
    """Count the numbers in those parameters of `model` that are not frozen.

    Args:
        model: any module, nested or not; stays as it is.

    Returns:
        A Python int, counted in the same way; 0 when all parameters are frozen.

    Example:
        >>> layer = nn.Linear(3, 2)
        >>> _ = layer.bias.requires_grad_(False)
        >>> count_trainable(layer)
        6
    """
    raise NotImplementedError("count_trainable: replace this line")
