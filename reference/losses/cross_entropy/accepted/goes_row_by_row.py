"""Computes the loss of each row by itself, and the mean in the end."""

import torch


def loss_of_a_row(scores: torch.Tensor, label: int) -> torch.Tensor:
    return -torch.log_softmax(scores, dim=0)[label]


def cross_entropy(logits: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
    losses = [loss_of_a_row(scores, int(label)) for scores, label in zip(logits, labels, strict=True)]
    return torch.stack(losses).mean()
