"""Neither the mode nor the recording is switched. A dropout goes on dropping, a batch norm goes on learning from
the held-out data, and everything is recorded for a `backward` that never comes. An evaluation needs both switches.
"""

from collections.abc import Callable

import torch
from torch import nn
from torch.utils.data import DataLoader

CAUGHT_BY = (
    "test_evaluates_in_evaluation_mode",
    "test_records_nothing",
)


def evaluate(
    model: nn.Module,
    loader: DataLoader,
    criterion: Callable[[torch.Tensor, torch.Tensor], torch.Tensor],
) -> float:
    total, samples = 0.0, 0
    for x, y in loader:
        total += criterion(model(x), y).item() * len(x)
        samples += len(x)
    return total / samples
