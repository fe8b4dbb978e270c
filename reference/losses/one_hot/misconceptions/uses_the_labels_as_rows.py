"""The labels were used to pick rows, and whole rows were filled with ones. In `table[labels]` the index stands for the
first dimension, which counts the samples. A label is the number of a column.
"""

import torch

CAUGHT_BY = ("test_fixed_labels", "test_any_size", "test_classes_without_labels")


def one_hot(labels: torch.Tensor, num_classes: int) -> torch.Tensor:
    table = torch.zeros(len(labels), num_classes)
    table[labels] = 1.0
    return table
