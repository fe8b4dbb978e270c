"""Notes the loss once for every sample, and takes the mean of that list with NumPy."""

from collections.abc import Callable

import numpy as np
import torch
from torch import nn
from torch.utils.data import DataLoader


def train(
    model: nn.Module,
    loader: DataLoader,
    criterion: Callable[[torch.Tensor, torch.Tensor], torch.Tensor],
    optimizer: torch.optim.Optimizer,
    epochs: int,
) -> list[float]:
    curve = []
    for _ in range(epochs):
        model.train()
        of_samples = []
        for x, y in loader:
            prediction = model(x)
            loss = criterion(prediction, y)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            of_samples += [loss.item()] * len(x)
        curve.append(np.mean(of_samples).item())  # also right
    return curve
