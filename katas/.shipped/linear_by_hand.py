"""Compute what nn.Linear computes. The lesson and two hints are in README.md, beside this file."""

import torch


def linear(x: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor) -> torch.Tensor:
    """Apply a linear layer, given as its weight and bias, to `x`.

    Args:
        x: floating point, shape (..., in_features): any number of dimensions, features last.
        weight: the dtype of `x`, shape (out_features, in_features), one row for each output.
        bias: the dtype of `x`, shape (out_features,), one number for each output.

    Returns:
        The dtype of `x`, shape (..., out_features). Gradients flow back to `x`, `weight` and `bias`.

    Raises:
        RuntimeError: PyTorch's own, when the features of `x` and `weight` do not match.

    Example:
        >>> x = torch.tensor([[2.0, 3.0, 4.0]])
        >>> weight = torch.tensor([[1.0, 0.0, -1.0], [0.0, 2.0, 0.0]])
        >>> linear(x, weight, torch.tensor([0.5, 1.0]))
        tensor([[-1.5000,  7.0000]])
    """
    raise NotImplementedError("linear: replace this line")
