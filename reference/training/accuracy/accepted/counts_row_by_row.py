"""Counts in plain Python."""

import torch


def is_right(scores: list[float], label: int) -> bool:
    return max(range(len(scores)), key=scores.__getitem__) == label


def accuracy(logits: torch.Tensor, labels: torch.Tensor) -> float:
    pairs = list(zip(logits.tolist(), labels.tolist(), strict=True))
    return sum(is_right(scores, label) for scores, label in pairs) / len(pairs)
