"""The count was divided by rows times classes, how many numbers the table of logits holds. There is one prediction for
each row, so the share is out of the rows.
"""

import torch

CAUGHT_BY = ("test_all_half_and_none", "test_any_size", "test_as_many_rows_as_classes", "test_two_thirds")


def accuracy(logits: torch.Tensor, labels: torch.Tensor) -> float:
    return (logits.argmax(dim=1) == labels).sum().item() / logits.numel()
