"""The losses of the batches were added up and divided by the number of samples. Each of them is a mean over its
batch already, so the result is too small, by about the size of a batch. Give each loss the weight of its batch
first.
"""

from collections.abc import Callable

import torch
from torch import nn
from torch.utils.data import DataLoader

CAUGHT_BY = (
    "test_mean_of_full_batches",
    "test_mean_over_samples",
    "test_uses_the_criterion",
    "test_evaluates_in_evaluation_mode",
)


def evaluate(
    model: nn.Module,
    loader: DataLoader,
    criterion: Callable[[torch.Tensor, torch.Tensor], torch.Tensor],
) -> float:
    was_training = model.training
    model.eval()
    total, samples = 0.0, 0
    with torch.no_grad():
        for x, y in loader:
            total += criterion(model(x), y).item()
            samples += len(x)
    model.train(was_training)
    return total / samples
