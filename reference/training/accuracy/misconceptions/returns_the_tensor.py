"""The share is right, and it is still a tensor. A report, a list or a comparison wants a plain number; a tensor with
one number has a method that gives it.
"""

import torch

CAUGHT_BY = ("test_returns_a_float",)


def accuracy(logits: torch.Tensor, labels: torch.Tensor) -> float:
    return (logits.argmax(dim=1) == labels).float().mean()
