"""The list holds tensors. Each of them keeps what its epoch was computed from, so memory fills up, and none of them
is a plain number for a table or a file. Take the number out of the loss when you add it up.
"""

from collections.abc import Callable

import torch
from torch import nn
from torch.utils.data import DataLoader

CAUGHT_BY = ("test_losses_are_python_floats",)


def train(
    model: nn.Module,
    loader: DataLoader,
    criterion: Callable[[torch.Tensor, torch.Tensor], torch.Tensor],
    optimizer: torch.optim.Optimizer,
    epochs: int,
) -> list[float]:
    losses = []
    for _ in range(epochs):
        model.train()
        total, samples = 0.0, 0
        for x, y in loader:
            optimizer.zero_grad()
            loss = criterion(model(x), y)
            loss.backward()
            optimizer.step()
            total += loss * len(x)
            samples += len(x)
        losses.append(total / samples)
    return losses
