"""Full batches instead of small ones, tanh instead of ReLU, and NumPy for the types."""

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn


def prepare(images: np.ndarray, labels: np.ndarray) -> tuple[torch.Tensor, torch.Tensor]:
    return torch.from_numpy((images / 16.0).astype(np.float32)), torch.from_numpy(labels)


def build_model() -> nn.Module:
    model = nn.Sequential()
    model.add_module("hidden", nn.Linear(64, 80))
    model.add_module("activation", nn.Tanh())
    model.add_module("scores", nn.Linear(80, 10))
    return model


def fit(model: nn.Module, x: torch.Tensor, y: torch.Tensor) -> None:
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)  # also right
    model.train(True)
    for epoch in range(80):
        loss = F.cross_entropy(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        if epoch % 40 == 0:
            print(f"epoch {epoch}: {loss.item():.3f}")


def score(model: nn.Module, x: torch.Tensor, y: torch.Tensor) -> float:
    model.eval()
    right = int((torch.max(model(x), dim=1).indices == y).sum())
    return right / len(y)
