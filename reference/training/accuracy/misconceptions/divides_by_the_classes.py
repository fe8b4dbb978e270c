"""The count was divided by the number of classes. With more rows than classes the result exceeds 1, and in a square
batch it is right by chance. The share is out of all *rows*.
"""

import torch

CAUGHT_BY = ("test_all_half_and_none", "test_any_size", "test_two_thirds")


def accuracy(logits: torch.Tensor, labels: torch.Tensor) -> float:
    return (logits.argmax(dim=1) == labels).sum().item() / logits.shape[1]
