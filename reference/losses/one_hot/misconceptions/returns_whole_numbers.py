"""The rows are right and hold int64, which is what `F.one_hot` makes. Whole numbers cannot be mixed into everything
that a network computes: many operations ask for one dtype on both sides. Convert the table before returning it.
"""

import torch
import torch.nn.functional as F

CAUGHT_BY = ("test_gives_float32",)


def one_hot(labels: torch.Tensor, num_classes: int) -> torch.Tensor:
    return F.one_hot(labels, num_classes)
