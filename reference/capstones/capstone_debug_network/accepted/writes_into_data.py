"""Updates through .data, computes the loss by hand, and collects all answers before it compares."""

import numpy as np
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset


def build_network() -> nn.Sequential:
    return nn.Sequential(
        nn.Linear(4, 16),
        nn.ReLU(),
        nn.Dropout(0.5),
        nn.Linear(16, 3),
    )


def make_dataset(features: np.ndarray, labels: np.ndarray) -> TensorDataset:
    as_float32 = features.astype("float32")
    return TensorDataset(torch.from_numpy(as_float32), torch.as_tensor(labels, dtype=torch.long))


def train(model: nn.Module, loader: DataLoader, epochs: int, lr: float) -> list[float]:
    history = []
    model.train()
    for _ in range(epochs):
        losses = []
        for features, labels in loader:
            logits = model(features)
            each = logits.logsumexp(dim=1) - logits.gather(1, labels[:, None])[:, 0]
            for parameter in model.parameters():
                parameter.grad = None
            each.mean().backward()
            for parameter in model.parameters():
                parameter.data = parameter.data - lr * parameter.grad
            losses.extend(each.tolist())
        history.append(sum(losses) / len(losses))
    return history


def evaluate(model: nn.Module, loader: DataLoader) -> float:
    model.eval()
    hits = []
    for features, labels in loader:
        hits.extend((model(features).argmax(1) == labels).tolist())
    return sum(hits) / len(hits)
