"""Let autograd find gradients. The lesson and three hints are in README.md, beside this file."""

import torch


def gradient_at(x0: float) -> torch.Tensor:
    """Find the gradient of `x**3 - 2 * x**2` at one point.

    Args:
        x0: the point.

    Returns:
        float32 of shape ().

    Example:
        >>> gradient_at(2.0)
        tensor(4.)
    """
    raise NotImplementedError("gradient_at: replace this line")


def linear_gradients(
    x: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor, target: torch.Tensor
) -> tuple[torch.Tensor, torch.Tensor]:
    """Find the gradients of the mean squared error of a linear layer, for its weight and its bias.

    Args:
        x: float32, shape (rows, in_features).
        weight: float32, shape (out_features, in_features), the weight.
        bias: float32, shape (out_features,), the bias.
        target: float32, shape (rows, out_features), what `x @ weight.T + bias` should have been.

    Returns:
        The gradients of `weight` and of `bias`, each of the shape and dtype of its tensor. The arguments stay as they
        were: they do not require gradients, and their `.grad` is None.

    Example:
        >>> x, target = torch.tensor([[1.0], [2.0]]), torch.tensor([[0.0], [0.0]])
        >>> linear_gradients(x, torch.tensor([[3.0]]), torch.tensor([1.0]), target)
        (tensor([[18.]]), tensor([11.]))
    """
    raise NotImplementedError("linear_gradients: replace this line")
