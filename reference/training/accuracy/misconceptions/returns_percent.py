"""The share was multiplied by 100. Percent are for showing; code that goes on with an accuracy expects a number between
0 and 1.
"""

import torch

CAUGHT_BY = ("test_all_half_and_none", "test_any_size", "test_as_many_rows_as_classes", "test_two_thirds")


def accuracy(logits: torch.Tensor, labels: torch.Tensor) -> float:
    return 100 * (logits.argmax(dim=1) == labels).float().mean().item()
