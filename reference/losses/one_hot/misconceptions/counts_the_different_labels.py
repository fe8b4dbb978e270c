"""The table has as many columns as there are *different* labels in the batch. With a class missing in the middle, a
label points beyond the last column. How many classes there are is handed in; the labels do not tell.
"""

import torch

CAUGHT_BY = ("test_classes_without_labels",)


def one_hot(labels: torch.Tensor, num_classes: int) -> torch.Tensor:
    table = torch.zeros(len(labels), len(labels.unique()))
    for row, label in enumerate(labels):
        table[row, label] = 1.0
    return table
