"""Uses one formula for positive and another for negative logits, so that no exponential is large."""

import torch
from torch import nn


def sigmoid(z: torch.Tensor) -> torch.Tensor:
    small = torch.exp(-z.abs())
    return torch.where(z >= 0, 1 / (1 + small), small / (1 + small))


def predict(logits: torch.Tensor) -> torch.Tensor:
    probabilities = nn.Sigmoid()(logits)  # also right
    print(probabilities)
    return torch.where(probabilities >= 0.5, 1, 0)
