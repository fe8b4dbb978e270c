"""The model is in evaluation mode afterwards, though it came in training mode. Whoever evaluates after each epoch
trains without dropout from then on, and no error tells. The mode has to be read before it is switched, and restored
before the function returns.
"""

from collections.abc import Callable

import torch
from torch import nn
from torch.utils.data import DataLoader

CAUGHT_BY = ("test_goes_back_to_training",)


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
    return total / samples
