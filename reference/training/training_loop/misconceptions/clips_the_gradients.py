"""The gradients were clipped before the step, so steps are shorter where they are large. That can help against wild
steps, and it was not asked for: the optimizer gets the gradients as `backward` leaves them.
"""

from collections.abc import Callable

import torch
from torch import nn
from torch.utils.data import DataLoader

CAUGHT_BY = (
    "test_takes_one_step",
    "test_takes_a_step_for_every_batch",
    "test_trains_for_all_epochs",
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
            loss = criterion(model(x), y)
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            total += loss.item() * len(x)
            samples += len(x)
        losses.append(total / samples)
    return losses
