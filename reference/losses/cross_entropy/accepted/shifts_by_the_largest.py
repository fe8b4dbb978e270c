"""Does by hand what keeps the exponentials small, and picks with a one-hot table."""

import torch


def cross_entropy(logits: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
    rows, classes = logits.shape
    shifted = logits - logits.max(dim=1, keepdim=True).values
    log_probabilities = shifted - shifted.exp().sum(dim=1, keepdim=True).log()
    one_hot = torch.eye(classes, dtype=logits.dtype)[labels]
    return -(one_hot * log_probabilities).sum() / rows
