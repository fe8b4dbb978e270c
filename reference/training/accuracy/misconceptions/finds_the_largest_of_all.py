"""`argmax` without a `dim` counts through the whole table and gives one position for all rows. Each row needs a
prediction of its own: name the dimension along which the classes lie.
"""

import torch

CAUGHT_BY = ("test_all_half_and_none", "test_any_size", "test_as_many_rows_as_classes", "test_two_thirds")


def accuracy(logits: torch.Tensor, labels: torch.Tensor) -> float:
    predicted = logits.argmax()
    return (predicted == labels).float().mean().item()
