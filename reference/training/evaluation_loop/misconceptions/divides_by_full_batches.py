"""The sum was divided by the number of batches times their size, as if all of them were full. The last batch may be
smaller, and then there are fewer samples than that. Count the samples that really came.
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
    total = 0.0
    with torch.no_grad():
        for x, y in loader:
            total += criterion(model(x), y).item() * len(x)
    model.train(was_training)
    return total / (len(loader) * loader.batch_size)
