"""All parameters were frozen so that nothing is recorded, and they stay frozen: the training that goes on after the
evaluation finds nothing to train. Recording can be stopped for a block of code, and starts again by itself behind
it.
"""

from collections.abc import Callable

import torch
from torch import nn
from torch.utils.data import DataLoader

CAUGHT_BY = (
    "test_leaves_the_model_as_it_was",
    "test_recording_works_again",
)


def evaluate(
    model: nn.Module,
    loader: DataLoader,
    criterion: Callable[[torch.Tensor, torch.Tensor], torch.Tensor],
) -> float:
    was_training = model.training
    model.eval()
    total, samples = 0.0, 0
    model.requires_grad_(False)
    for x, y in loader:
        total += criterion(model(x), y).item() * len(x)
        samples += len(x)
    model.train(was_training)
    return total / samples
