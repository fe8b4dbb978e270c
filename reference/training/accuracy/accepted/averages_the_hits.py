"""Takes the mean of ones and zeros."""

import torch


def accuracy(logits: torch.Tensor, labels: torch.Tensor) -> float:
    hits = torch.eq(logits.max(dim=-1).indices, labels)  # also right
    return hits.to(torch.float32).mean().item()
