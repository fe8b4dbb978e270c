"""Accuracy."""

import torch


def accuracy(logits: torch.Tensor, labels: torch.Tensor) -> float:
    """The share of rows of `logits` (rows, classes) whose largest one stands at the label (rows,)."""
    predicted = logits.argmax(dim=1)
    return (predicted == labels).sum().item() / len(labels)
