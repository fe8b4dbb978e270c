"""The losses of the batches were added up and not divided. The sum grows with the number of batches, so two loaders
cannot be compared. The mean over the samples is asked for.
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
        total, samples = 0.0, 0
        for x, y in loader:
            optimizer.zero_grad()
            loss = criterion(model(x), y)
            loss.backward()
            optimizer.step()
            total += loss.item()
            samples += len(x)
        losses.append(total)
    return losses
