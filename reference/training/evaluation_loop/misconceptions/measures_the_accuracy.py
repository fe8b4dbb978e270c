"""The share of right classes was counted, which is the accuracy. It needs class labels, and the criterion has no part
in it. What is asked for is the mean of the loss that `criterion` gives, whatever the targets are.
"""

from collections.abc import Callable

import torch
from torch import nn
from torch.utils.data import DataLoader

CAUGHT_BY = (
    "test_mean_of_full_batches",
    "test_mean_over_samples",
    "test_uses_the_criterion",
    "test_returns_a_python_float",
)


def evaluate(
    model: nn.Module,
    loader: DataLoader,
    criterion: Callable[[torch.Tensor, torch.Tensor], torch.Tensor],
) -> float:
    was_training = model.training
    model.eval()
    right, samples = 0, 0
    with torch.no_grad():
        for x, y in loader:
            right += (model(x).argmax(dim=1) == y).sum().item()
            samples += len(y)
    model.train(was_training)
    return right / samples
