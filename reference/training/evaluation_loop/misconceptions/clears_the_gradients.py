"""The gradients of the model are cleared. They belong to whoever called: an evaluation between `backward` and the
step would make the step do nothing. Without recording there is nothing to clear.
"""

from collections.abc import Callable

import torch
from torch import nn
from torch.utils.data import DataLoader

CAUGHT_BY = ("test_leaves_the_model_as_it_was",)


def evaluate(
    model: nn.Module,
    loader: DataLoader,
    criterion: Callable[[torch.Tensor, torch.Tensor], torch.Tensor],
) -> float:
    was_training = model.training
    model.eval()
    model.zero_grad()
    total, samples = 0.0, 0
    with torch.no_grad():
        for x, y in loader:
            total += criterion(model(x), y).item() * len(x)
            samples += len(x)
    model.train(was_training)
    return total / samples
