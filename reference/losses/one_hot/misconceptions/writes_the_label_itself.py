"""The label's own number stands in the table, so class 2 weighs twice as much as class 1, and class 0 leaves no trace.
A one-hot row says only *which* class it is, with a one.
"""

import torch

CAUGHT_BY = ("test_fixed_labels", "test_any_size", "test_classes_without_labels")


def one_hot(labels: torch.Tensor, num_classes: int) -> torch.Tensor:
    table = torch.zeros(len(labels), num_classes)
    for row, label in enumerate(labels):
        table[row, label] = float(label)
    return table
