"""All parameters were frozen so that nothing is recorded, and all were made trainable again afterwards. A parameter
that was frozen before the call, on purpose, is trained from then on. Recording can be stopped for a block of code
without touching the parameters.
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
    model.requires_grad_(False)
    total, samples = 0.0, 0
    for x, y in loader:
        total += criterion(model(x), y).item() * len(x)
        samples += len(x)
    model.requires_grad_(True)
    model.train(was_training)
    return total / samples
