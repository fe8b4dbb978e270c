"""Computes the sigmoid by its formula, and compares the logits with the one that belongs to 0.5."""

import torch


def sigmoid(z: torch.Tensor) -> torch.Tensor:
    return 1 / (1 + torch.exp(-z))  # also right


def predict(logits: torch.Tensor) -> torch.Tensor:
    return (logits > 0).to(torch.int64)  # also right
