"""Probabilities and classes from logits."""

import torch


def sigmoid(z: torch.Tensor) -> torch.Tensor:
    """Turn every logit into a probability, 1 / (1 + e^-z)."""
    return torch.sigmoid(z)


def predict(logits: torch.Tensor) -> torch.Tensor:
    """Choose class 1 where the probability is above 0.5, else 0; int64."""
    return (torch.sigmoid(logits) > 0.5).long()
