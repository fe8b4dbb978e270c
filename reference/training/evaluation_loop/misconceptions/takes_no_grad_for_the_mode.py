"""Recording is off, and the model is still in training mode. `no_grad` does not reach the layers: dropout goes on
dropping and batch norm goes on learning from the held-out data. The mode is a switch of its own, and `model.eval`
without parentheses names it and does not use it.
"""

from collections.abc import Callable

import torch
from torch import nn
from torch.utils.data import DataLoader

CAUGHT_BY = ("test_evaluates_in_evaluation_mode",)


def evaluate(
    model: nn.Module,
    loader: DataLoader,
    criterion: Callable[[torch.Tensor, torch.Tensor], torch.Tensor],
) -> float:
    total, samples = 0.0, 0
    with torch.no_grad():
        for x, y in loader:
            total += criterion(model(x), y).item() * len(x)
            samples += len(x)
    return total / samples
