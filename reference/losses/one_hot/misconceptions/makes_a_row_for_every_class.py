"""The table lies on its side: a row for each class and a column for each label. Throughout PyTorch rows are samples, so
the first dimension counts the labels and the second the classes.
"""

import torch

CAUGHT_BY = ("test_fixed_labels", "test_any_size", "test_classes_without_labels")


def one_hot(labels: torch.Tensor, num_classes: int) -> torch.Tensor:
    table = torch.zeros(num_classes, len(labels))
    table[labels, torch.arange(len(labels))] = 1.0
    return table
