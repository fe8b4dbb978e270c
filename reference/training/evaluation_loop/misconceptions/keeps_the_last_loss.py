"""The result is the loss of the last batch. One batch, and often a small one, says little about the whole of the
held-out data. The mean over all samples is asked for.
"""

from collections.abc import Callable

import torch
from torch import nn
from torch.utils.data import DataLoader

CAUGHT_BY = (
    "test_mean_of_full_batches",
    "test_mean_over_samples",
    "test_uses_the_criterion",
    "test_evaluates_in_evaluation_mode",
)


def evaluate(
    model: nn.Module,
    loader: DataLoader,
    criterion: Callable[[torch.Tensor, torch.Tensor], torch.Tensor],
) -> float:
    was_training = model.training
    model.eval()
    loss = 0.0
    with torch.no_grad():
        for x, y in loader:
            loss = criterion(model(x), y).item()
    model.train(was_training)
    return loss
