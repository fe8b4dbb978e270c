"""evaluate averages the shares of the batches as if all batches were alike. A last batch with two samples then counts
as much as one with four. The share is over samples: count the right ones of all batches, and divide once.
"""

import numpy as np
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

CAUGHT_BY = ("test_evaluate_switches_dropout_off",)


def build_network() -> nn.Sequential:
    return nn.Sequential(
        nn.Linear(4, 16),
        nn.ReLU(),
        nn.Dropout(0.5),
        nn.Linear(16, 3),
    )


def make_dataset(features: np.ndarray, labels: np.ndarray) -> TensorDataset:
    return TensorDataset(torch.tensor(features, dtype=torch.float32), torch.tensor(labels))


def train(model: nn.Module, loader: DataLoader, epochs: int, lr: float) -> list[float]:
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
    shares = []
    model.eval()
    with torch.no_grad():
        for features, labels in loader:
            answers = model(features).argmax(dim=1)
            shares.append((answers == labels).float().mean().item())
    return sum(shares) / len(shares)
