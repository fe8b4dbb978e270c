"""`backward` is called for every batch, as in training. No step follows, so the parameters stay, but their
gradients are others than before, and the next step of the training would use them. Evaluation only looks.
"""

from collections.abc import Callable

import torch
from torch import nn
from torch.utils.data import DataLoader

CAUGHT_BY = (
    "test_records_nothing",
    "test_leaves_the_model_as_it_was",
)


def evaluate(
    model: nn.Module,
    loader: DataLoader,
    criterion: Callable[[torch.Tensor, torch.Tensor], torch.Tensor],
) -> float:
    was_training = model.training
    model.eval()
    total, samples = 0.0, 0
    for x, y in loader:
        loss = criterion(model(x), y)
        loss.backward()
        total += loss.item() * len(x)
        samples += len(x)
    model.train(was_training)
    return total / samples
