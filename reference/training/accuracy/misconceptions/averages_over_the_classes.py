"""The share was computed for each class and then averaged over the classes, which is called balanced accuracy. A class
with two rows counts as much as one with fifty there. Plain accuracy counts every row alike.
"""

import torch

CAUGHT_BY = ("test_any_size", "test_as_many_rows_as_classes", "test_two_thirds")


def accuracy(logits: torch.Tensor, labels: torch.Tensor) -> float:
    right = logits.argmax(dim=1) == labels
    return torch.stack([right[labels == label].float().mean() for label in labels.unique()]).mean().item()
