"""The criterion got the target first. For the squared error the order makes no difference, so it goes unnoticed
there; the cross-entropy wants scores first and labels second. All losses of PyTorch take the prediction first.
"""

from collections.abc import Callable

import torch
from torch import nn
from torch.utils.data import DataLoader

CAUGHT_BY = ("test_uses_the_criterion",)


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
            total += criterion(y, model(x)).item() * len(x)
            samples += len(x)
    model.train(was_training)
    return total / samples
