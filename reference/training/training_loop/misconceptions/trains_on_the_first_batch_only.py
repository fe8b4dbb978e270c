"""Each epoch uses one batch, the first of the loader. The other samples are never seen. An epoch is once through
the whole loader.
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
        x, y = next(iter(loader))
        optimizer.zero_grad()
        loss = criterion(model(x), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses
