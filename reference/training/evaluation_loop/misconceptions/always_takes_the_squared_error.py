"""The loss is the mean squared error, whatever `criterion` is. With class labels that compares scores with the
numbers of the classes. The criterion is handed over so that one loop serves every task.
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
            total += nn.functional.mse_loss(model(x), y).item() * len(x)
            samples += len(x)
    model.train(was_training)
    return total / samples
