"""Clears the gradients when they have been used, and divides by the length of the dataset."""

from collections.abc import Callable

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
    history = []
    model.train()
    for epoch in range(epochs):
        running = 0.0
        for inputs, targets in loader:
            loss = criterion(model(inputs), targets)
            loss.backward()
            optimizer.step()
            optimizer.zero_grad(set_to_none=False)
            running += loss.item() * inputs.size(0)
        history.append(running / len(loader.dataset))
        print(f"epoch {epoch + 1}: {history[-1]:.4f}")
    return history
