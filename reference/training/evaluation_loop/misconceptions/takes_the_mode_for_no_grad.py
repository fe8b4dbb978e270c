"""The model is in evaluation mode, and everything it does is recorded for `backward`. The mode changes what layers
compute; the recording is a switch of its own. Without it an evaluation takes more time and memory than it needs.
"""

from collections.abc import Callable

import torch
from torch import nn
from torch.utils.data import DataLoader

CAUGHT_BY = ("test_records_nothing",)


def evaluate(
    model: nn.Module,
    loader: DataLoader,
    criterion: Callable[[torch.Tensor, torch.Tensor], torch.Tensor],
) -> float:
    was_training = model.training
    model.eval()
    total, samples = 0.0, 0
    for x, y in loader:
        total += criterion(model(x), y).item() * len(x)
        samples += len(x)
    model.train(was_training)
    return total / samples
