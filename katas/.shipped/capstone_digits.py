"""Train a network to read handwritten digits. The lesson and its hints are in README.md, beside this file."""

import numpy as np
import torch
from torch import nn


def prepare(images: np.ndarray, labels: np.ndarray) -> tuple[torch.Tensor, torch.Tensor]:
    """Turn pictures and their labels into tensors that a network can be trained with.

    Args:
        images: float64 of shape (rows, 64), values from 0 to 16; stays as it is.
        labels: int64 of shape (rows,); stays as it is.

    Returns:
        The images as float32 of shape (rows, 64), divided by 16, and the labels as int64 of shape (rows,).

    Example:
        >>> x, y = prepare(np.full((2, 64), 8.0), np.array([3, 7]))
        >>> x[0, :3], y
        (tensor([0.5000, 0.5000, 0.5000]), tensor([3, 7]))
    """
    raise NotImplementedError("prepare: replace this line")


def build_model() -> nn.Module:
    """Build a new, untrained network: 64 pixels in, 10 logits out, fewer than 100,000 parameters.

    Example:
        >>> build_model()(torch.zeros(5, 64)).shape
        torch.Size([5, 10])
    """
    raise NotImplementedError("build_model: replace this line")


def fit(model: nn.Module, x: torch.Tensor, y: torch.Tensor) -> None:
    """Train `model`, in place and in training mode.

    Args:
        model: any network from 64 pixels to 10 logits.
        x: float32 of shape (rows, 64), values from 0 to 1; stays as it is.
        y: int64 of shape (rows,), labels from 0 to 9; stays as it is.
    """
    raise NotImplementedError("fit: replace this line")


def score(model: nn.Module, x: torch.Tensor, y: torch.Tensor) -> float:
    """Measure how many rows `model` reads correctly, in evaluation mode.

    Args:
        model: any network from 64 pixels to 10 logits.
        x: float32 of shape (rows, 64), values from 0 to 1.
        y: int64 of shape (rows,), labels from 0 to 9.

    Returns:
        The share of rows whose greatest logit stands at their label, a Python float from 0 to 1.

    Example:
        >>> model = nn.Linear(64, 10)
        >>> _ = model.weight.data.zero_(), model.bias.data.copy_(torch.arange(10))  # always answers 9
        >>> score(model, torch.rand(4, 64), torch.tensor([9, 0, 9, 1]))
        0.5
    """
    raise NotImplementedError("score: replace this line")
