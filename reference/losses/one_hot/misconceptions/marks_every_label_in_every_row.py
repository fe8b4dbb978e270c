"""Every row got the ones of all labels. `table[:, labels]` means *all rows*, each with all of these columns, and `[row]
* n` is one row that stands in n places. Each row wants one column only, its own, so the row numbers have to run along
with the labels.
"""

import torch

CAUGHT_BY = ("test_fixed_labels", "test_any_size", "test_classes_without_labels")


def one_hot(labels: torch.Tensor, num_classes: int) -> torch.Tensor:
    table = torch.zeros(len(labels), num_classes)
    table[:, labels] = 1.0
    return table
