"""A training script with seven bugs. Repair it. The lesson and its hints are in README.md, beside this file."""

import numpy as np
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset


def build_network() -> nn.Sequential:
    """Build a new network: 4 features in, a hidden layer of 16 with ReLU and dropout of 0.5, 3 logits out.

    Example:
        >>> build_network()(torch.zeros(5, 4)).shape
        torch.Size([5, 3])
    """
    return nn.Sequential(
        nn.Linear(16, 4),
        nn.ReLU(),
        nn.Dropout(0.5),
        nn.Linear(3, 16),
    )


def make_dataset(features: np.ndarray, labels: np.ndarray) -> TensorDataset:
    """Put features and labels into a dataset that a network can be trained with.

    Args:
        features: float64 of shape (rows, 4); stays as it is.
        labels: int64 of shape (rows,), classes from 0 to 2; stays as it is.

    Returns:
        A dataset of pairs: features as float32, the label as int64.
    """
    return TensorDataset(torch.tensor(features), torch.tensor(labels))


def train(model: nn.Module, loader: DataLoader, epochs: int, lr: float) -> list[float]:
    """Train `model` with cross-entropy and plain gradient descent, in training mode.

    Each batch takes one step: parameter - lr * gradient, for every parameter, with the gradients of this batch alone.

    Args:
        model: gives logits, one for each class; its parameters are changed in place.
        loader: gives batches of features and labels; all of them are used, the last may be smaller.
        epochs: how often to go through the loader.
        lr: the learning rate.

    Returns:
        The mean loss of each epoch: over all samples, each measured before the step of its batch.
    """
    criterion = nn.CrossEntropyLoss()
    batches_per_epoch = len(loader.dataset) // loader.batch_size
    mean_losses = []
    model.train()
    for _ in range(epochs):
        total, samples = 0.0, 0
        for batch, (features, labels) in enumerate(loader, start=1):
            if batch > batches_per_epoch:
                break
            probabilities = torch.softmax(model(features), dim=1)
            loss = criterion(probabilities, labels)

            model.zero_grad
            loss.backward()
            with torch.no_grad():
                for parameter in model.parameters():
                    parameter = parameter - lr * parameter.grad

            total += loss.item() * len(labels)
            samples += len(labels)
        mean_losses.append(total / samples)
    return mean_losses


def evaluate(model: nn.Module, loader: DataLoader) -> float:
    """Measure the share of samples whose greatest logit stands at their label, in evaluation mode.

    Args:
        model: gives logits, one for each class.
        loader: gives batches of features and labels; all of them are used, the last may be smaller.

    Returns:
        A Python float from 0 to 1.
    """
    correct, samples = 0, 0
    with torch.no_grad():
        for features, labels in loader:
            answers = model(features).argmax(dim=1)
            correct += (answers == labels).sum().item()
            samples += len(labels)
    return correct / samples
