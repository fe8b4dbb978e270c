"""Asks first, and switches there and back only for a model in training mode."""

import torch
from torch import nn


def build_network() -> nn.Sequential:
    return nn.Sequential(
        nn.Linear(8, 16),
        nn.ReLU(),
        nn.Dropout(0.3),
        nn.Linear(16, 4),
    )


def predict(model: nn.Module, x: torch.Tensor) -> torch.Tensor:
    if not model.training:
        return model(x)
    model.eval()
    y = model(x)
    model.train()
    return y
