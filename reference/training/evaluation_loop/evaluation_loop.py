"""Measure the loss of a model."""

from collections.abc import Callable

import torch
from torch import nn
from torch.utils.data import DataLoader


def evaluate(
    model: nn.Module,
    loader: DataLoader,
    criterion: Callable[[torch.Tensor, torch.Tensor], torch.Tensor],
) -> float:
    """The mean loss over all samples; the mode of the model is restored."""
    was_training = model.training
    model.eval()
    total, samples = 0.0, 0
    with torch.no_grad():
        for x, y in loader:
            total += criterion(model(x), y).item() * len(x)
            samples += len(x)
    model.train(was_training)
    return total / samples
