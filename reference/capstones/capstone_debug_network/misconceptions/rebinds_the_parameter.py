"""Nothing moves, in any number of epochs. Where a loop steps, a new tensor with the name `parameter` leaves the model
with the object that it had; what has to change is the object, in place. Where an optimizer steps, its step is never
carried out, as when a method is named and not called.
"""

import numpy as np
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

CAUGHT_BY = ("test_steps_move_the_parameters",)


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
                    parameter = parameter - lr * parameter.grad

            total += loss.item() * len(labels)
            samples += len(labels)
        mean_losses.append(total / samples)
    return mean_losses


def evaluate(model: nn.Module, loader: DataLoader) -> float:
    correct, samples = 0, 0
    model.eval()
    with torch.no_grad():
        for features, labels in loader:
            answers = model(features).argmax(dim=1)
            correct += (answers == labels).sum().item()
            samples += len(labels)
    return correct / samples
