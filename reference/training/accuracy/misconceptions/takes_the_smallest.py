"""The class with the *smallest* logit was taken. The larger a logit, the more probable the network finds its class, so
the favourite is the largest.
"""

import torch

CAUGHT_BY = ("test_all_half_and_none", "test_any_size", "test_as_many_rows_as_classes", "test_two_thirds")


def accuracy(logits: torch.Tensor, labels: torch.Tensor) -> float:
    return (logits.argmin(dim=1) == labels).float().mean().item()
