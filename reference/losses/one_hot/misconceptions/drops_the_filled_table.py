"""A table of zeros came back. `scatter` without the `_` leaves its table alone and returns a new one, and that one was
not kept. Give it a name, or use the variant that fills the table itself.
"""

import torch

CAUGHT_BY = ("test_fixed_labels", "test_any_size", "test_classes_without_labels")


def one_hot(labels: torch.Tensor, num_classes: int) -> torch.Tensor:
    table = torch.zeros(len(labels), num_classes)
    table.scatter(1, labels.unsqueeze(1), 1.0)
    return table
