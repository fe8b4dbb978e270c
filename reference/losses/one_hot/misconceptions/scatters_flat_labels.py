"""`scatter_` wants an index with as many dimensions as the table: for every row a row of column numbers. The labels are
a flat list. Give them a second dimension first, one column wide.
"""

import torch

CAUGHT_BY = (
    "test_fixed_labels",
    "test_any_size",
    "test_classes_without_labels",
    "test_gives_float32",
    "test_leaves_the_labels_unchanged",
)


def one_hot(labels: torch.Tensor, num_classes: int) -> torch.Tensor:
    return torch.zeros(len(labels), num_classes).scatter_(1, labels, 1.0)
