"""Asks of every class whether it is the label, all at once by broadcasting."""

import torch


def one_hot(labels: torch.Tensor, num_classes: int) -> torch.Tensor:
    return (labels.unsqueeze(1) == torch.arange(num_classes)).float()  # also right
