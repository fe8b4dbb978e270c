"""Cross-entropy from logits."""

import torch


def cross_entropy(logits: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
    """Average the negative log-probability of `labels` (rows,) under `logits` (rows, classes)."""
    log_probabilities = logits.log_softmax(dim=1)
    return -log_probabilities[torch.arange(len(labels)), labels].mean()
