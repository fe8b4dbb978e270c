"""A model of PyTorch's has no method that trains it. In Keras `compile` takes an optimizer and a loss, and `fit` runs
the loop; here `compile` is something else, and the loop over epochs and batches is written out.
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
    "test_losses_are_python_floats",
)


def train(
    model: nn.Module,
    loader: DataLoader,
    criterion: Callable[[torch.Tensor, torch.Tensor], torch.Tensor],
    optimizer: torch.optim.Optimizer,
    epochs: int,
) -> list[float]:
    model.compile(optimizer=optimizer, loss=criterion)
    return model.fit(loader, epochs=epochs).history["loss"]
