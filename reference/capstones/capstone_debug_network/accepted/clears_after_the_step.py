"""Removes the gradients after each step, and gives log-probabilities to the loss, where they change nothing."""

import numpy as np
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset


def build_network() -> nn.Sequential:
    network = nn.Sequential()
    for layer in (nn.Linear(4, 16), nn.ReLU(), nn.Dropout(), nn.Linear(16, 3)):
        network.append(layer)
    return network


def make_dataset(features: np.ndarray, labels: np.ndarray) -> TensorDataset:
    return TensorDataset(torch.Tensor(features), torch.tensor(labels))


def train(model: nn.Module, loader: DataLoader, epochs: int, lr: float) -> list[float]:
    criterion = nn.CrossEntropyLoss()
    mean_losses = []
    model.train()
    for _ in range(epochs):
        total, samples = 0.0, 0
        for features, labels in loader:
            loss = criterion(model(features).log_softmax(dim=1), labels)

            loss.backward()
            with torch.no_grad():
                for parameter in model.parameters():
                    parameter.copy_(parameter - lr * parameter.grad)
                    parameter.grad = None

            total += loss.item() * len(labels)  # also right
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
