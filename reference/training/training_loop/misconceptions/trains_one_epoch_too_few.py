"""There are fewer epochs than asked for. A `range` that begins at 1 ends before its second number all the same, so
`range(1, epochs)` has `epochs - 1` turns; a `break` ends the loop early as well.
"""

from collections.abc import Callable

import torch
from torch import nn
from torch.utils.data import DataLoader

CAUGHT_BY = (
    "test_takes_one_step",
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
    for _ in range(1, epochs):
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
