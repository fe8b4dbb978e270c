"""The losses of the batches were averaged, as if all batches had the same size. The last one is often smaller, and
each of its samples counts more then. Every loss has to count as often as its batch has samples.
"""

from collections.abc import Callable

import torch
from torch import nn
from torch.utils.data import DataLoader

CAUGHT_BY = ("test_mean_over_samples",)


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
            samples += 1
    model.train(was_training)
    return total / samples
