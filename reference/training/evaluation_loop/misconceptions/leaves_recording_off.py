"""Recording was switched off for the whole program and not on again. The next `backward` anywhere fails, because
nothing has been recorded. A `with` block ends by itself, whatever happens inside.
"""

from collections.abc import Callable

import torch
from torch import nn
from torch.utils.data import DataLoader

CAUGHT_BY = ("test_recording_works_again",)


def evaluate(
    model: nn.Module,
    loader: DataLoader,
    criterion: Callable[[torch.Tensor, torch.Tensor], torch.Tensor],
) -> float:
    was_training = model.training
    model.eval()
    total, samples = 0.0, 0
    torch.set_grad_enabled(False)
    for x, y in loader:
        total += criterion(model(x), y).item() * len(x)
        samples += len(x)
    model.train(was_training)
    return total / samples
