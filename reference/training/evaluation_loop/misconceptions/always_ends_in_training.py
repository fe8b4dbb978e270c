"""The model is in training mode afterwards, although it may have come in evaluation mode. A finished model then
starts to drop numbers. Go back to the mode in which it came, whichever that was.
"""

from collections.abc import Callable

import torch
from torch import nn
from torch.utils.data import DataLoader

CAUGHT_BY = ("test_stays_in_evaluation",)


def evaluate(
    model: nn.Module,
    loader: DataLoader,
    criterion: Callable[[torch.Tensor, torch.Tensor], torch.Tensor],
) -> float:
    model.eval()
    total, samples = 0.0, 0
    with torch.no_grad():
        for x, y in loader:
            total += criterion(model(x), y).item() * len(x)
            samples += len(x)
    model.train()
    return total / samples
