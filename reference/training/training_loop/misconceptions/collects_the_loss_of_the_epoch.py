"""The losses of all batches were added up, with one `backward` and one step for all of them at the end of the epoch.
Every batch has a step of its own, so that the next one begins with better parameters.
"""

from collections.abc import Callable

import torch
from torch import nn
from torch.utils.data import DataLoader

CAUGHT_BY = (
    "test_takes_a_step_for_every_batch",
    "test_trains_for_all_epochs",
    "test_uses_the_criterion",
    "test_uses_the_optimizer",
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
    model.train()
    losses = []
    for _ in range(epochs):
        total, samples = 0.0, 0
        for x, y in loader:
            optimizer.zero_grad()
            total += criterion(model(x), y) * len(x)
            samples += len(x)
        mean = total / samples
        mean.backward()
        optimizer.step()
        losses.append(mean.item())
    return losses
