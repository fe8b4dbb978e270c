"""This is the share of rows that are *wrong*, the error rate. Accuracy counts the rows where prediction and label
agree.
"""

import torch

CAUGHT_BY = ("test_all_half_and_none", "test_any_size", "test_as_many_rows_as_classes", "test_two_thirds")


def accuracy(logits: torch.Tensor, labels: torch.Tensor) -> float:
    return (logits.argmax(dim=1) != labels).float().mean().item()
