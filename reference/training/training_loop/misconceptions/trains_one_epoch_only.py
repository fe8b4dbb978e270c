"""The function returns inside the loop over the epochs, so it ends after the first. What stands behind a `return`
is never reached; look at how far it is indented.
"""

from collections.abc import Callable

import torch
from torch import nn
from torch.utils.data import DataLoader

CAUGHT_BY = (
    "test_trains_for_all_epochs",
    "test_uses_the_criterion",
    "test_trains_in_training_mode",
    "test_returns_the_mean_loss_of_each_epoch",
)


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
            total += loss.item() * len(x)
            samples += len(x)
        losses.append(total / samples)
        return losses
    return losses
