"""Lets NumPy take the weighted mean of the batches."""

from collections.abc import Callable

import numpy as np
import torch
from torch import nn
from torch.utils.data import DataLoader


def evaluate(
    model: nn.Module,
    loader: DataLoader,
    criterion: Callable[[torch.Tensor, torch.Tensor], torch.Tensor],
) -> float:
    if model.training:
        model.eval()
        loss = evaluate(model, loader, criterion)
        model.train()
        return loss
    losses, sizes = [], []
    for x, y in loader:
        with torch.no_grad():
            loss = criterion(model(x), y)
        losses.append(loss.item())
        sizes.append(len(x))
    return np.average(losses, weights=sizes)  # also right
