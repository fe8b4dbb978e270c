"""Rounds the probability to a whole number, and uses the hyperbolic tangent, which is a sigmoid of another size."""

import torch


def sigmoid(z: torch.Tensor) -> torch.Tensor:
    return (1 + torch.tanh(z / 2)) / 2


def predict(logits: torch.Tensor) -> torch.Tensor:
    return torch.round(sigmoid(logits)).long()  # also right
