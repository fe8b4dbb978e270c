"""Gradients are cleared once at the start of each epoch. Within the epoch they add up from batch to batch, so every
step but the first uses old gradients as well. Every batch needs a clean start.
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
    losses = []
    for _ in range(epochs):
        model.train()
        optimizer.zero_grad()
        total, samples = 0.0, 0
        for x, y in loader:
            loss = criterion(model(x), y)
            loss.backward()
            optimizer.step()
            total += loss.item() * len(x)
            samples += len(x)
        losses.append(total / samples)
    return losses
