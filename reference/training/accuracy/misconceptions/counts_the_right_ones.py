"""This is how *many* rows are right. Three right ones are a lot out of four and few out of a hundred: divide by the
number of rows.
"""

import torch

CAUGHT_BY = ("test_all_half_and_none", "test_any_size", "test_as_many_rows_as_classes", "test_two_thirds")


def accuracy(logits: torch.Tensor, labels: torch.Tensor) -> float:
    return float((logits.argmax(dim=1) == labels).sum())
