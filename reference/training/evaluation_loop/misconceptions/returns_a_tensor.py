"""The result is a tensor. Numbers in a table or a file, and comparisons with the best loss so far,
are simpler with a plain number. Take it out of the tensor.
"""

from collections.abc import Callable

import torch
from torch import nn
from torch.utils.data import DataLoader

CAUGHT_BY = ("test_returns_a_python_float",)


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
            total += criterion(model(x), y) * len(x)
            samples += len(x)
    model.train(was_training)
    return total / samples
