"""The share was rounded. Small progress then looks like none, and averages over batches drift. Return all the digits
and round where the number is shown.
"""

import torch

CAUGHT_BY = ("test_any_size", "test_as_many_rows_as_classes", "test_two_thirds")


def accuracy(logits: torch.Tensor, labels: torch.Tensor) -> float:
    return round((logits.argmax(dim=1) == labels).float().mean().item(), 2)
