"""The table is right, but afterwards the labels that were handed in are a column: `unsqueeze_` with the `_` changes the
tensor itself. The next function that gets these labels will complain about their shape. The variant without the `_`
leaves them alone.
"""

import torch

CAUGHT_BY = ("test_leaves_the_labels_unchanged",)


def one_hot(labels: torch.Tensor, num_classes: int) -> torch.Tensor:
    return torch.zeros(len(labels), num_classes).scatter_(1, labels.unsqueeze_(1), 1.0)
