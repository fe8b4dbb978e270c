"""A list with a loss for every batch comes back. What is asked for is one number: the mean over all samples."""

from collections.abc import Callable

import torch
from torch import nn
from torch.utils.data import DataLoader

CAUGHT_BY = (
    "test_mean_of_full_batches",
    "test_mean_over_samples",
    "test_uses_the_criterion",
    "test_evaluates_in_evaluation_mode",
    "test_returns_a_python_float",
)


def evaluate(
    model: nn.Module,
    loader: DataLoader,
    criterion: Callable[[torch.Tensor, torch.Tensor], torch.Tensor],
) -> float:
    was_training = model.training
    model.eval()
    losses = []
    with torch.no_grad():
        for x, y in loader:
            losses.append(criterion(model(x), y).item())
    model.train(was_training)
    return losses
