"""Each loss counts as often as its batch has samples, which is right, and the sum was divided by the number of
*batches*. What was added up are samples, so samples have to be counted for the quotient too.
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
            total += criterion(model(x), y).item() * len(x)
            samples += 1
    model.train(was_training)
    return total / samples
