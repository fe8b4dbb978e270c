"""The largest *values* were compared with the labels. A logit is a score, and a label is the number of a class, so they
hardly ever agree. What is wanted is *where* the largest value stands; `max` with a `dim` gives both, values first.
"""

import torch

CAUGHT_BY = ("test_all_half_and_none", "test_any_size", "test_as_many_rows_as_classes", "test_two_thirds")


def accuracy(logits: torch.Tensor, labels: torch.Tensor) -> float:
    predicted = logits.max(dim=1)[0]
    return (predicted == labels).float().mean().item()
