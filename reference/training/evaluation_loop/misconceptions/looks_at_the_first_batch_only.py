"""The result is the loss of the first batch. A `return` or `break` inside the loop ends it there; look at how far
it is indented.
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
    total, samples = 0.0, 0
    with torch.no_grad():
        for x, y in loader:
            total += criterion(model(x), y).item() * len(x)
            samples += len(x)
            break
    model.train(was_training)
    return total / samples
