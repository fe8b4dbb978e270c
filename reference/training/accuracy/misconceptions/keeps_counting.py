"""The counts live outside the function and are never set back, so every call also counts the rows of all calls before
it. The first answer is right, and from then on it is an average over everything. Begin the count inside.
"""

import torch

CAUGHT_BY = ("test_all_half_and_none", "test_any_size", "test_as_many_rows_as_classes", "test_two_thirds")


COUNTS = {"right": 0, "rows": 0}


def accuracy(logits: torch.Tensor, labels: torch.Tensor) -> float:
    COUNTS["right"] += (logits.argmax(dim=1) == labels).sum().item()
    COUNTS["rows"] += len(labels)
    return COUNTS["right"] / COUNTS["rows"]
