"""Every loss was given the weight of a full batch. The last batch may be smaller, and counts for too much then. Ask
each batch for its own size.
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
            total += criterion(model(x), y).item() * loader.batch_size
            samples += len(x)
    model.train(was_training)
    return total / samples
