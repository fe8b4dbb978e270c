"""A batch with fewer samples than the others is passed over. Held-out samples are few and dear, and each of them
counts.
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
            if len(x) < loader.batch_size:
                continue
            total += criterion(model(x), y).item() * len(x)
            samples += len(x)
    model.train(was_training)
    return total / samples
