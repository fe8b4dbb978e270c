"""Only the first label has its one, and all other rows are zero: the function returns inside the loop, in its first
turn. `return` ends the function wherever it stands. It belongs behind the loop, as far to the left as the `for`.
"""

import torch

CAUGHT_BY = ("test_fixed_labels", "test_any_size", "test_classes_without_labels")


def one_hot(labels: torch.Tensor, num_classes: int) -> torch.Tensor:
    table = torch.zeros(len(labels), num_classes)
    for row, label in enumerate(labels):
        table[row, label] = 1.0
        return table
    return table
