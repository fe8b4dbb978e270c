"""The losses were computed again when the epoch was over, with the weights that it ended with. That is one more
pass through all samples, and other numbers: asked for are the losses that the batches had before their steps.
"""

from collections.abc import Callable

import torch
from torch import nn
from torch.utils.data import DataLoader

CAUGHT_BY = ("test_returns_the_mean_loss_of_each_epoch",)


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
        for x, y in loader:
            optimizer.zero_grad()
            criterion(model(x), y).backward()
            optimizer.step()
        with torch.no_grad():
            total = sum(criterion(model(x), y).item() * len(x) for x, y in loader)
        losses.append(total / len(loader.dataset))
    return losses
