"""The training script without its bugs."""

import numpy as np
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset


def build_network() -> nn.Sequential:
    """Four features in, a hidden layer with ReLU and dropout, three logits out."""
    return nn.Sequential(
        nn.Linear(4, 16),
        nn.ReLU(),
        nn.Dropout(0.5),
        nn.Linear(16, 3),
    )


def make_dataset(features: np.ndarray, labels: np.ndarray) -> TensorDataset:
    """Features as float32, labels as int64."""
    return TensorDataset(torch.tensor(features, dtype=torch.float32), torch.tensor(labels))


def train(model: nn.Module, loader: DataLoader, epochs: int, lr: float) -> list[float]:
    """One step against the gradient for each batch; the mean loss of each epoch."""
    criterion = nn.CrossEntropyLoss()
    mean_losses = []
    model.train()
    for _ in range(epochs):
        total, samples = 0.0, 0
        for features, labels in loader:
            loss = criterion(model(features), labels)

            model.zero_grad()
            loss.backward()
            with torch.no_grad():
                for parameter in model.parameters():
                    parameter -= lr * parameter.grad

            total += loss.item() * len(labels)
            samples += len(labels)
        mean_losses.append(total / samples)
    return mean_losses


def evaluate(model: nn.Module, loader: DataLoader) -> float:
    """The share of right answers, in evaluation mode."""
    correct, samples = 0, 0
    model.eval()
    with torch.no_grad():
        for features, labels in loader:
            answers = model(features).argmax(dim=1)
            correct += (answers == labels).sum().item()
            samples += len(labels)
    return correct / samples
